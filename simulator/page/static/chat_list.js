// Left: who one can be, with what came last.

import { avatar, h, icon, reconcile } from "./dom.js";
import { inOneLine } from "./bubbles.js";
import { current, isGroup, messagesOf, now, store, unreadOf } from "./store.js";
import {
  choose as chooseLanguage,
  fullDay,
  hour,
  language,
  languages,
  said,
  t,
  when,
  zoneShort,
} from "./words.js";

/** Fill the left column once; answers the function that brings it up to date. */
export function chatList(root, { open, showCampaign, spoken }) {
  const title = h("h1");
  const subtitle = h("p");
  const tongues = h("div", { class: "languages", role: "group" });
  const strip = h("button", {
    type: "button",
    class: "clock-strip only-narrow",
    onClick: showCampaign,
  });
  const rows = h("div", { class: "chat-rows" });
  root.append(
    h(
      "header",
      { class: "brand" },
      h("img", { src: "/static/mark.svg", alt: "", width: 40, height: 40 }),
      h("div", { class: "brand-words" }, title, subtitle),
      tongues,
    ),
    strip,
    h("div", { class: "scroll" }, rows),
  );

  return function update() {
    root.setAttribute("aria-label", t("chats"));
    title.textContent = said(store.brand.title);
    subtitle.textContent = said(store.brand.subtitle);
    tongues.setAttribute("aria-label", t("language"));
    reconcile(
      tongues,
      languages().map((code) => ({
        key: code,
        sign: String(code === language()),
        build: () => languageKey(code, spoken),
      })),
    );
    strip.replaceChildren(
      icon("calendar"),
      h("span", {}, `${fullDay(now())} · ${hour(now())} ${zoneShort()}`),
      icon("back"),
    );
    strip.lastChild.style.transform = "scaleX(-1)";
    reconcile(rows, items(open));
  };
}

function languageKey(code, spoken) {
  const pressed = String(code === language());
  return h(
    "button",
    {
      type: "button",
      data: { focus: code },
      "aria-pressed": pressed,
      lang: code,
      onClick: () => {
        chooseLanguage(code);
        spoken();
      },
    },
    code.toUpperCase(),
  );
}

function items(open) {
  const list = [];
  for (const section of store.sections) {
    const chats = [...store.chats.values()].filter((chat) => chat.section === section.key);
    if (!chats.length) continue;
    list.push({
      key: `section-${section.key}`,
      sign: said(section.title),
      build: () => h("h2", { class: "section-title" }, said(section.title)),
    });
    for (const chat of chats) {
      const facts = rowFacts(chat);
      list.push({ key: chat.id, sign: JSON.stringify(facts), build: () => row(chat, facts, open) });
    }
  }
  return list;
}

function rowFacts(chat) {
  const last = messagesOf(chat).at(-1);
  return {
    title: chat.title,
    hint: said(chat.hint),
    chosen: chat === current(),
    unread: unreadOf(chat),
    barred: chat.state === "blocked",
    time: last ? when(last.at, now()) : "",
    typing: store.typing.has(chat.id),
    ...preview(chat, last),
    language: language(),
  };
}

function preview(chat, last) {
  if (!last) return { text: chat.state === "new" ? t("notStarted") : t("noMessages"), idle: true };
  const mine = !isGroup(chat) && !last.from.bot;
  const named = isGroup(chat) && !last.service;
  return {
    author: last.service ? "" : mine ? t("you") : named ? last.from.name.split(" ")[0] : "",
    text: inOneLine(last),
    idle: false,
  };
}

function row(chat, facts, open) {
  const words = facts.typing
    ? h("span", { class: "preview typing dots" }, t("typing"))
    : h(
        "span",
        { class: `preview${facts.idle ? " idle" : ""}` },
        facts.author && h("span", { class: "who" }, `${facts.author}: `),
        facts.text,
      );
  return h(
    "button",
    {
      type: "button",
      class: "chat-row",
      data: { focus: "row", chat: chat.id },
      "aria-current": String(facts.chosen),
      onClick: () => open(chat.id),
    },
    avatar(chat.id, chat.title),
    h(
      "span",
      { class: "lines" },
      h(
        "span",
        { class: "line" },
        h("span", { class: "name" }, chat.title),
        h("time", {}, facts.time),
      ),
      h("span", { class: "hint" }, facts.hint),
      h(
        "span",
        { class: "line" },
        words,
        facts.barred && icon("ban"),
        facts.unread > 0 &&
          h(
            "span",
            { class: "unread", "aria-label": t("unread", { count: facts.unread }) },
            facts.unread,
          ),
      ),
    ),
  );
}
