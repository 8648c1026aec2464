// The pieces of the composer, as items to reconcile: keys, speakers, attachment, START.

import { avatar, h, icon } from "./dom.js";
import { pressLabel, sendText, setBlocked } from "./actions.js";
import { inOneLine } from "./bubbles.js";
import { menuAt } from "./overlays.js";
import {
  changed,
  commandsOf,
  current,
  isGroup,
  messagesOf,
  speakerOf,
  store,
  topicOf,
} from "./store.js";
import { language, said, size, t } from "./words.js";

export const isPicture = (file) => file.mime.startsWith("image/");

export function fieldItems(chat, { input, menu, attach, attachReady, full }) {
  const choices = (event) =>
    menuAt(
      event.currentTarget,
      [
        { label: t("photo"), sign: "photo", run: () => attach(true) },
        { label: t("file"), sign: "file", run: () => attach(false) },
        ...store.files.map((file) => ({
          label: said(file.shows),
          sign: isPicture(file) ? "photo" : "file",
          run: () => attachReady(file),
        })),
      ],
      { above: true },
    );
  const commands = commandsOf(chat).length > 0;
  return [
    commands && {
      key: "menu",
      sign: language(),
      build: () =>
        h(
          "button",
          {
            type: "button",
            class: "menu-key",
            data: { focus: "menu" },
            "aria-label": t("commands"),
            "aria-haspopup": "listbox",
            onClick: () => menu.toggle(current()),
          },
          icon("menu"),
          h("span", {}, t("menu")),
        ),
    },
    {
      key: "attach",
      sign: language(),
      build: () =>
        h(
          "button",
          {
            type: "button",
            class: "round",
            data: { focus: "attach" },
            "aria-label": t("attach"),
            "aria-haspopup": "menu",
            onClick: choices,
          },
          icon("attach"),
        ),
    },
    { key: "input", sign: "", build: () => input },
    {
      key: "send",
      sign: `${full} ${language()}`,
      build: () =>
        h(
          "button",
          {
            type: "submit",
            class: "round send",
            data: { focus: "send" },
            disabled: !full,
            "aria-label": t("send"),
          },
          icon("send"),
        ),
    },
  ].filter(Boolean);
}

/** Who writes, and in a forum in which topic. */
export function speakerItems(chat) {
  if (!isGroup(chat)) return [];
  const one = ({ id, name }) => [avatar(id, name), name];
  const who = [chat.members, speakerOf(chat), store.speakers, one];
  const topics = chat.topics.filter((topic) => topic.open);
  return [
    choice(chat, "speakAs", ...who),
    topics.length > 0 &&
      choice(chat, "writeIn", topics, topicOf(chat), store.topics, ({ name }) => [`# ${name}`]),
  ].filter(Boolean);
}

function choice(chat, key, all, chosen, kept, shows) {
  const choose = (one) => {
    kept.set(chat.id, one.id);
    changed();
  };
  const keys = (event, index) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (all[index + step]) choose(all[index + step]);
  };
  return {
    key,
    sign: JSON.stringify([chat.id, all, chosen?.id, language()]),
    build: () =>
      h(
        "div",
        { class: "speakers", role: "radiogroup", "aria-label": t(key) },
        h("span", { class: "label" }, t(key)),
        all.map((one, i) =>
          h(
            "button",
            {
              type: "button",
              class: "speaker",
              role: "radio",
              "aria-checked": String(one === chosen),
              data: { focus: one === chosen ? "chosen" : "" },
              onClick: () => choose(one),
              onKeydown: (event) => keys(event, i),
            },
            ...shows(one),
          ),
        ),
      ),
  };
}

export function extraItems({ attached, reply }, drop) {
  const gone = () =>
    h(
      "button",
      { type: "button", class: "round", "aria-label": t("cancel"), onClick: drop },
      icon("close"),
    );
  if (attached) {
    const { file, asPhoto, preview } = attached;
    return [
      {
        key: "file",
        sign: file.name + language(),
        build: () =>
          h(
            "div",
            { class: "extra" },
            asPhoto ? h("img", { src: preview, alt: "" }) : icon("file"),
            h(
              "span",
              { class: "what" },
              h("b", {}, t(asPhoto ? "photo" : "file")),
              h("span", {}, `${file.name} · ${size(file.size)}`),
            ),
            gone(),
          ),
      },
    ];
  }
  if (!reply) return [];
  return [
    {
      key: "reply",
      sign: reply.id + language(),
      build: () =>
        h(
          "div",
          { class: "extra" },
          icon("reply"),
          h(
            "span",
            { class: "what" },
            h("b", {}, reply.from.name),
            h("span", {}, inOneLine(reply)),
          ),
          gone(),
        ),
    },
  ];
}

export function closedItems(chat) {
  const wide = (word, run) => [
    {
      key: word,
      sign: chat.id + language(),
      build: () =>
        h(
          "button",
          { type: "button", class: "wide-key", data: { focus: "wide" }, onClick: run },
          t(word),
        ),
    },
  ];
  if (chat.state === "new") return wide("start", () => sendText(chat, "/start"));
  if (chat.state === "blocked") return wide("unblock", () => setBlocked(chat, false));
  return wide("addBot", () => setBlocked(chat, false));
}

/** The bot's own reply keyboard: the newest message that brought or took one decides. */
export function replyKeyItems(chat) {
  const keyboard = messagesOf(chat).findLast(
    (message) => message.from.bot && message.keyboard,
  )?.keyboard;
  if (!keyboard?.length) return [];
  return [
    {
      key: "replies",
      sign: JSON.stringify([chat.id, keyboard]),
      build: () =>
        h(
          "div",
          { class: "replies" },
          keyboard.map((row) =>
            h(
              "div",
              { class: "row" },
              row.map((text) =>
                h("button", { type: "button", onClick: () => pressLabel(chat, text) }, text),
              ),
            ),
          ),
        ),
    },
  ];
}
