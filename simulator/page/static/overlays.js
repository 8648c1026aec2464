// Toasts, alerts, the picture at full size, small menus, the banner.

import { h, icon } from "./dom.js";
import { t } from "./words.js";

/** Words that leave by themselves. */
export function toast(text) {
  const node = h("div", { class: "toast" }, text);
  document.getElementById("toasts").replaceChildren(node);
  setTimeout(() => node.remove(), Math.min(9000, 2600 + text.length * 45));
}

/** Words that wait for "OK". */
export function alertBox(title, text) {
  const box = h(
    "dialog",
    { class: "alert", "aria-label": title },
    h("h3", {}, title),
    h("p", {}, text),
    h("button", { type: "button", onClick: () => box.close() }, "OK"),
  );
  opened(box);
}

/** A picture at full size. */
export function lightbox(source, caption) {
  const box = h(
    "dialog",
    { class: "lightbox", "aria-label": caption || t("photo") },
    h("img", { src: source, alt: caption || t("photo") }),
    h(
      "div",
      { class: "tools" },
      h(
        "a",
        { class: "round", href: source, download: "", "aria-label": t("download") },
        icon("download"),
      ),
      h(
        "button",
        { type: "button", class: "round", "aria-label": t("close"), onClick: () => box.close() },
        icon("close"),
      ),
    ),
  );
  box.addEventListener("click", (event) => event.target === box && box.close());
  opened(box);
}

function opened(box) {
  document.body.append(box);
  box.addEventListener("close", () => box.remove());
  box.showModal();
}

/** A menu of `entries` ({label, sign, danger, run}) at a button; closes by choice, Escape or a click beside it. */
export function menuAt(button, entries, { above = false } = {}) {
  const menu = h(
    "div",
    { class: "menu", role: "menu" },
    entries.map(({ label, sign, danger, run }) =>
      h(
        "button",
        {
          type: "button",
          role: "menuitem",
          class: danger && "danger",
          onClick: () => {
            close();
            run();
          },
        },
        icon(sign),
        label,
      ),
    ),
  );
  const around = button.getBoundingClientRect();
  Object.assign(
    menu.style,
    above
      ? { left: `${around.left}px`, bottom: `${innerHeight - around.top + 8}px` }
      : {
          right: `${document.documentElement.clientWidth - around.right}px`,
          top: `${around.bottom + 6}px`,
        },
  );
  const close = () => {
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
    button.focus({ preventScroll: true });
  };
  const outside = (event) => menu.contains(event.target) || close();
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...menu.children];
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  });
  document.addEventListener("pointerdown", outside, true);
  document.body.append(menu);
  menu.firstElementChild.focus({ preventScroll: true });
}

/** A calm line at the top while the server cannot be reached. */
export function banner(text) {
  const node = document.getElementById("banner");
  node.hidden = !text;
  if (text) node.replaceChildren(h("span", { class: "spinner" }), text);
}
