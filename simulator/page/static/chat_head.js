// Above the thread: the head and the pinned message, as items to reconcile.

import { avatar, h, icon } from "./dom.js";
import { setBlocked } from "./actions.js";
import { inOneLine } from "./bubbles.js";
import { menuAt } from "./overlays.js";
import { isGroup, now, store, unreadElsewhere } from "./store.js";
import { hour, language, said, shortDay, t } from "./words.js";

/** The head of the middle: back, whose chat it is, the clock, the menu. */
export function headItems(chat, { back, showCampaign }) {
  const typing = store.typing.get(chat.id);
  const count = unreadElsewhere();
  const under = typing ? t(typing.action === "typing" ? "typing" : "sending") : subtitle(chat);
  return [
    {
      key: "back",
      sign: `${count} ${language()}`,
      build: () =>
        h(
          "button",
          {
            type: "button",
            class: "round back only-phone",
            data: { focus: "back" },
            "aria-label": t("back"),
            onClick: back,
          },
          icon("back"),
          count > 0 && h("span", { class: "count" }, count),
        ),
    },
    { key: "avatar", sign: String(chat.id), build: () => avatar(chat.id, chat.title) },
    {
      key: "titles",
      sign: `${chat.title} ${under} ${Boolean(typing)}`,
      build: () =>
        h(
          "div",
          { class: "titles" },
          h("h2", {}, chat.title),
          h("p", { class: typing ? "typing dots" : "" }, under),
        ),
    },
    {
      key: "clock",
      sign: `${shortDay(now())} ${hour(now())}`,
      build: () =>
        h(
          "button",
          {
            type: "button",
            class: "clock-chip only-narrow",
            data: { focus: "clock" },
            "aria-label": t("showCampaign"),
            onClick: showCampaign,
          },
          h("span", {}, shortDay(now())),
          h("span", {}, hour(now())),
        ),
    },
    {
      key: "menu",
      sign: `${chat.id} ${chat.state} ${language()}`,
      build: () =>
        h(
          "button",
          {
            type: "button",
            class: "round",
            data: { focus: "menu" },
            "aria-label": t("chatMenu"),
            "aria-haspopup": "menu",
            onClick: (event) => menuAt(event.currentTarget, menuEntries(chat)),
          },
          icon("dots"),
        ),
    },
  ];
}

function subtitle(chat) {
  if (isGroup(chat))
    return [said(chat.hint), t("members", { count: chat.members.length })]
      .filter(Boolean)
      .join(" · ");
  return [said(chat.hint), t("talksTo", { bot: store.bot.name })].filter(Boolean).join(" · ");
}

function menuEntries(chat) {
  const outside = chat.state === "blocked" || chat.state === "absent";
  const word = isGroup(chat) ? (outside ? "addBot" : "removeBot") : outside ? "unblock" : "block";
  return [
    {
      label: t(word),
      sign: outside ? "check" : "ban",
      danger: !outside,
      run: () => setBlocked(chat, !outside),
    },
  ];
}

/** The bar of the pinned message; `tools.goTo` shows where it is. */
export function pinnedItems(chat, tools) {
  const message = chat.messages.get(chat.pinned);
  if (!message) return [];
  return [
    {
      key: "pinned",
      sign: JSON.stringify([message, language()]),
      build: () =>
        h(
          "button",
          { type: "button", class: "pinned", onClick: () => tools.goTo(message.id) },
          h("span", { class: "bar" }),
          h(
            "span",
            { class: "words" },
            h("b", {}, t("pinned")),
            h("span", { class: "text" }, inOneLine(message)),
          ),
          icon("pin"),
        ),
    },
  ];
}
