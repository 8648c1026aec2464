// The wire: events from the server as they happen, and what the person does back.

/**
 * Listen until the page closes. Every connection begins with the whole state, so a lost line heals
 * by itself; `onLost` and `onFound` tell the banner.
 */
export function listen(handlers, { onLost, onFound }) {
  const source = new EventSource("/page/events");
  for (const [name, handle] of Object.entries(handlers)) {
    source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
  }
  source.addEventListener("open", onFound);
  source.addEventListener("error", () => {
    onLost();
    if (source.readyState !== EventSource.CLOSED) return;
    source.close();
    setTimeout(() => listen(handlers, { onLost, onFound }), 2000);
  });
}

/** Send one action. Throws an error named by the key of the page's words when it was refused. */
export async function post(action, body) {
  const response = await fetch(`/page/${action}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (response.ok) return response.json();
  const refusal = await response.json().catch(() => ({}));
  throw new Error(refusal.error ?? "failed");
}

/** Read a chosen file for the way over JSON. */
export function asBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).split(",", 2)[1] ?? ""));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
