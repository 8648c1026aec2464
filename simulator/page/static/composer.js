// Below: where one writes, chooses a command, attaches a file, or presses START.

import { h, reconcile } from "./dom.js";
import { readyFile, sendFile, sendText } from "./actions.js";
import { commandsMenu } from "./commands.js";
import {
  closedItems,
  extraItems,
  fieldItems,
  isPicture,
  replyKeyItems,
  speakerItems,
} from "./composer_parts.js";
import { changed, current } from "./store.js";
import { t } from "./words.js";

/** What was being written in a chat lies in the tab's own store, so that a reload keeps it. */
const DRAFT = "draft ";

/** The composer: its node, `update(chat, isAnother)` and `replyTo(message)`. */
export function composer({ sent }) {
  const input = h("textarea", { rows: 1, id: "writing" });
  const before = h("div");
  const field = h("form", { class: "field" });
  const after = h("div");
  const picker = h("input", { type: "file", hidden: true });
  const menu = commandsMenu(input, (command) => send(command));
  const node = h(
    "div",
    { class: "composer" },
    menu.node,
    h("div", { class: "inner" }, before, field, after),
    picker,
  );
  let attached = null;
  let reply = null;
  let shown = null;

  const take = (file, asPhoto) => {
    attached = { file, asPhoto, preview: asPhoto ? URL.createObjectURL(file) : null };
    changed();
    input.focus();
  };
  const attach = (asPhoto) => {
    picker.accept = asPhoto ? "image/png,image/jpeg,image/webp" : "";
    picker.onchange = () => {
      const [file] = picker.files;
      picker.value = "";
      if (file) take(file, asPhoto);
    };
    picker.click();
  };
  const attachReady = async (ready) => {
    const file = await readyFile(ready);
    if (file) take(file, isPicture(ready));
  };
  const keepDraft = () => {
    if (shown !== null) sessionStorage.setItem(DRAFT + shown, input.value);
  };
  const drop = () => {
    if (attached?.preview) URL.revokeObjectURL(attached.preview);
    attached = reply = null;
    changed();
  };
  const send = async (text) => {
    const chat = current();
    const file = attached;
    const answering = reply?.id;
    if (!text && !file) return;
    input.value = "";
    keepDraft();
    fit(input);
    menu.close();
    drop();
    sent();
    const done = file ? await sendFile(chat, file, text) : await sendText(chat, text, answering);
    if (!done && current() === chat && !input.value) input.value = text;
    keepDraft();
    changed();
  };
  field.addEventListener("submit", (event) => {
    event.preventDefault();
    send(input.value.trim());
  });
  input.addEventListener("keydown", (event) => {
    if (menu.key(event)) return;
    if (event.key === "Escape") drop();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.requestSubmit();
  });
  input.addEventListener("input", () => {
    fit(input);
    keepDraft();
    menu.follow(current());
    changed();
  });

  function update(chat, another) {
    if (another) {
      input.value = sessionStorage.getItem(DRAFT + chat.id) ?? "";
      shown = chat.id;
      attached = reply = null;
      menu.close();
    }
    const open = chat.state === "active";
    field.hidden = !open;
    input.placeholder = t("write");
    input.setAttribute("aria-label", t("write"));
    reconcile(
      before,
      open ? [...speakerItems(chat), ...extraItems({ attached, reply }, drop)] : closedItems(chat),
    );
    reconcile(
      field,
      fieldItems(chat, { input, menu, attach, attachReady, full: Boolean(input.value.trim() || attached) }),
    );
    if (another) fit(input);
    reconcile(after, open ? replyKeyItems(chat) : []);
  }
  const replyTo = (message) => {
    reply = message;
    changed();
    input.focus();
  };
  return { node, update, replyTo };
}

function fit(input) {
  input.style.height = "auto";
  input.style.height = `${input.scrollHeight}px`;
}
