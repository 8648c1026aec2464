// Middle: the thread of one chat, between its head and the composer.

import { h, icon, reconcile } from "./dom.js";
import { markRead } from "./actions.js";
import { messageNode } from "./bubbles.js";
import { headItems, pinnedItems } from "./chat_head.js";
import { composer } from "./composer.js";
import { current, isGroup, messagesOf, pressKey, speakerOf, store, topicName, unreadOf } from "./store.js";
import { dayKey, language, plainDay, t } from "./words.js";

const NEAR = 90;

/** Fill the middle once; answers the function that brings it up to date. */
export function conversation(root, { back, showCampaign }) {
  const head = h("header", { class: "chat-head" });
  const pinned = h("div");
  const thread = h("div", { class: "thread", role: "log", "aria-live": "polite" });
  const scroll = h("div", { class: "scroll messages", tabindex: "-1" }, thread);
  const down = h(
    "button",
    { type: "button", class: "to-bottom", hidden: true, onClick: () => toEnd(true) },
    icon("down"),
    h("span", { class: "count" }),
  );
  const writing = composer({ sent: () => toEnd(false) });
  root.append(head, pinned, h("div", { class: "stage" }, scroll, down), writing.node);

  let shown = null;
  let atEnd = true;
  const toEnd = (smooth) => {
    atEnd = true;
    scroll.scrollTo({ top: scroll.scrollHeight, behavior: smooth ? "smooth" : "instant" });
  };
  const tools = { reply: writing.replyTo, goTo: (id) => goTo(thread, id) };
  scroll.addEventListener("scroll", () => {
    atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR;
    down.hidden = atEnd;
    if (atEnd) readAll(root);
  });
  // Pictures and the growing composer change heights after a message was placed.
  new ResizeObserver(() => atEnd && toEnd(false)).observe(thread);
  new ResizeObserver(() => atEnd && toEnd(false)).observe(scroll);

  return function update() {
    const chat = current();
    root.setAttribute("aria-label", t("conversation"));
    down.setAttribute("aria-label", t("toBottom"));
    if (!chat) return;
    reconcile(head, headItems(chat, { back, showCampaign }));
    reconcile(pinned, pinnedItems(chat, tools));
    const other = shown !== chat.id;
    if (other) reconcile(thread, []);
    const { before, after } = reconcile(thread, threadItems(chat, tools));
    if (!other)
      for (const [key, { node }] of after) if (!before.has(key)) node.classList.add("fresh");
    shown = chat.id;
    writing.update(chat, other);
    if (other || atEnd) toEnd(false);
    if (atEnd) readAll(root);
    down.lastChild.textContent = unreadOf(chat) || "";
  };
}

/** What lies open before somebody's eyes is read. */
function readAll(root) {
  const chat = current();
  if (!chat || document.hidden || root.offsetParent === null) return;
  const last = messagesOf(chat).findLast((message) => !message.between);
  if (!last || last.id <= chat.read) return;
  chat.read = last.id;
  markRead(chat, last.id);
}

function threadItems(chat, tools) {
  const messages = messagesOf(chat);
  const speaker = speakerOf(chat)?.id;
  const items = messages.length
    ? []
    : [{ key: "welcome", sign: `${chat.id} ${language()}`, build: () => welcome(chat) }];
  messages.forEach((message, i) => {
    const before = messages[i - 1];
    const next = messages[i + 1];
    if (!before || dayKey(before.at) !== dayKey(message.at)) {
      items.push({
        key: `day-${dayKey(message.at)}-${message.id}`,
        sign: language(),
        build: () => h("div", { class: "day" }, plainDay(message.at)),
      });
    }
    const place = {
      out: message.from.id === speaker,
      first: !together(before, message),
      last: !together(message, next),
      topic: topicName(chat, message.topic),
    };
    const pressed = message.buttons
      .flat()
      .filter((button) => store.pressed.has(pressKey(chat.id, message.id, button.data)));
    items.push({
      key: message.id,
      sign: JSON.stringify([message, place, pressed, speaker, language()]),
      build: () => messageNode(chat, message, place, tools),
    });
  });
  return items;
}

/** Neighbours of one author within ten minutes sit closely and share one tail; buttons end a group. */
function together(one, next) {
  if (one?.topic !== next?.topic) return false;
  if (!one || !next || one.service || next.service || one.from.id !== next.from.id) return false;
  return dayKey(one.at) === dayKey(next.at) && next.at - one.at < 600_000 && !one.buttons.length;
}

function welcome(chat) {
  return h(
    "div",
    { class: "welcome" },
    h("img", { src: "/static/mark.svg", alt: "" }),
    h("h3", {}, store.bot.name),
    h(
      "p",
      {},
      described() ||
        t(chat.state === "new" ? "pressStart" : isGroup(chat) ? "groupQuiet" : "writeFirst"),
    ),
  );
}

const described = () => store.bot.descriptions[language()] ?? store.bot.descriptions[""];

function goTo(thread, id) {
  const node = thread.querySelector(`[data-id="${Number(id)}"]`);
  if (!node) return;
  node.scrollIntoView({ block: "center", behavior: "smooth" });
  node.classList.remove("flash");
  requestAnimationFrame(() => node.classList.add("flash"));
}
