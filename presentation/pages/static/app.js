// In Telegram: its theme, its language, the own unit first. Elsewhere the page is the plain one.
"use strict";

const KEPT = "app";
const sent = new URLSearchParams(location.hash.slice(1));
if (sent.has("tgWebAppData")) sessionStorage.setItem(KEPT, location.hash.slice(1));
const known = new URLSearchParams(sessionStorage.getItem(KEPT) || "");

function tell(event) {
  // https://core.telegram.org/api/web-events
  if (window.TelegramWebviewProxy) window.TelegramWebviewProxy.postEvent(event, "{}");
  else if (window.parent !== window) {
    window.parent.postMessage(JSON.stringify({ eventType: event, eventData: {} }), "https://web.telegram.org");
  }
}

function theme() {
  try {
    const colour = JSON.parse(known.get("tgWebAppThemeParams") || "{}").bg_color || "";
    const parts = /^#(..)(..)(..)$/.exec(colour);
    if (!parts) return;
    const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
    const light = 0.299 * red + 0.587 * green + 0.114 * blue > 128;
    document.documentElement.dataset.theme = light ? "light" : "dark";
  } catch { /* the theme of the system stays */ }
}

async function enter() {
  const answer = await fetch("/aplikasi/saya", {
    headers: { Authorization: `tma ${known.get("tgWebAppData")}` },
  });
  if (answer.ok) location.replace((await answer.json()).path);
}

theme();
tell("web_app_ready");
tell("web_app_expand");
if (location.pathname === "/aplikasi" && known.has("tgWebAppData")) enter().catch(() => {});
