// One message: bubble, media, buttons.

import { avatar, h, hue, icon } from "./dom.js";
import { openApp, openLink, press, touchIn } from "./actions.js";
import { lightbox } from "./overlays.js";
import { richBlocks } from "./rich_blocks.js";
import { richText, safe } from "./richtext.js";
import { isGroup, pressKey, store, topicName } from "./store.js";
import { hour, size, t } from "./words.js";

/** A message node. `place` says how it sits among its neighbours: {out, first, last}. */
export function messageNode(chat, message, place, tools) {
  if (message.service)
    return h("div", { class: "service", data: { id: message.id } }, serviceWords(message));
  const bare = message.photo && !message.text;
  const faced = isGroup(chat) && !place.out;
  const names = [
    "message",
    place.out && "out",
    !place.first && "joined",
    place.last && "last",
    faced && "has-face",
    bare && "bare",
    message.rich && "rich",
    message.between && "whisper",
  ];
  return h(
    "article",
    { class: names.filter(Boolean).join(" "), data: { id: message.id } },
    h(
      "div",
      {
        class: "bubble",
        style: message.photo ? { width: `${photoWidth(message.photo)}px` } : {},
        onDblclick: () => tools.reply(message),
      },
      faced &&
        place.last &&
        h("span", { class: "face" }, avatar(message.from.id, message.from.name)),
      faced && place.first && author(message.from),
      topicName(chat, message.topic) &&
        h("small", { class: "topic" }, `# ${topicName(chat, message.topic)}`),
      message.between && h("small", { class: "alone" }, icon("eye"), t("onlyYou")),
      message.forwarded && h("small", { class: "forwarded" }, t("forwarded")),
      message.reply && quote(message.reply, tools),
      message.photo && photo(message),
      message.document && documentRow(message.document),
      message.other && h("em", { class: "other" }, t(`media.${message.other}`)),
      message.rich
        ? richBlocks(message.rich.blocks, touchIn(chat), (button) => inner(chat, message, button))
        : message.text && richText(message.text, message.entities, touchIn(chat)),
      message.reactions.length > 0 &&
        h(
          "span",
          { class: "reactions" },
          message.reactions.map((one) => h("span", {}, one)),
        ),
      meta(message, place),
      h(
        "button",
        {
          type: "button",
          class: "reply-key",
          data: { focus: "reply" },
          "aria-label": t("reply"),
          onClick: () => tools.reply(message),
        },
        icon("reply"),
      ),
    ),
    message.buttons.length > 0 && keys(chat, message),
  );
}

function author(from) {
  return h(
    "span",
    { class: `author ${hue(from.id)}` },
    from.name,
    from.bot && h("small", {}, "bot"),
  );
}

function meta(message, place) {
  return h(
    "span",
    { class: "meta" },
    message.edited && h("span", {}, t("edited")),
    h("time", { datetime: new Date(message.at).toISOString() }, hour(message.at)),
    place.out && icon("checks"),
  );
}

function quote(reply, tools) {
  return h(
    "button",
    { type: "button", class: "quote", onClick: () => tools.goTo(reply.id) },
    h("b", {}, reply.name),
    h("span", {}, reply.text || t(reply.media ?? "message")),
  );
}

function photo(message) {
  const { file, width, height } = message.photo;
  return h(
    "button",
    {
      type: "button",
      class: "photo",
      data: { focus: "photo" },
      "aria-label": t("enlarge"),
      style: { aspectRatio: `${width} / ${height}` },
      onClick: () => lightbox(file, message.text),
    },
    watched(
      h("img", {
        src: file,
        data: { src: file },
        alt: message.text || t("photo"),
        decoding: "async",
        loading: "lazy",
      }),
    ),
  );
}

/** A picture out of sight gives its memory back: decoded, a board takes six megabytes. */
const sight = new IntersectionObserver(
  (changes) => {
    for (const { target, isIntersecting } of changes) {
      if (!isIntersecting) target.removeAttribute("src");
      else if (!target.hasAttribute("src")) target.src = target.dataset.src;
      if (!target.isConnected) sight.unobserve(target);
    }
  },
  { scrollMargin: "800px" },
);

function watched(img) {
  sight.observe(img);
  return img;
}

/** A picture sets the width of its bubble: neither a stamp nor a wall. */
const photoWidth = ({ width, height }) =>
  Math.max(300, Math.min(430, width, (width / height) * 440));

function documentRow({ file, name, bytes }) {
  return h(
    "a",
    {
      class: "document",
      href: file,
      download: name,
      data: { focus: "document" },
      "aria-label": `${t("download")}: ${name}`,
    },
    h("span", { class: "sheet" }, icon("download")),
    h(
      "span",
      {},
      h("b", {}, name),
      h("small", {}, [size(bytes), extension(name)].filter(Boolean).join(" · ")),
    ),
  );
}

const extension = (name) => (name.includes(".") ? name.split(".").pop().toUpperCase() : "");

function keys(chat, message) {
  return h(
    "div",
    { class: "keys" },
    message.buttons.map((row, y) =>
      h(
        "div",
        { class: "row" },
        row.map((button, x) => key(chat, message, button, `key-${y}-${x}`)),
      ),
    ),
  );
}

/** A button inside a rich message. */
const inner = (chat, message, { text, url, callback_data: data, style }) => {
  const node = key(chat, message, { text, url, data }, `inner-${data ?? url}`);
  node.classList.add("inner", style ?? "plain");
  return node;
};

function key(chat, message, button, focus) {
  if (button.url !== undefined) {
    const href = safe(button.url) ? button.url : undefined;
    return h(
      "a",
      {
        class: "key",
        href,
        target: "_blank",
        rel: "noopener noreferrer",
        data: { focus },
        onClick: (event) => openLink(button.url, event),
      },
      button.text,
      icon("link"),
    );
  }
  if (button.app !== undefined) {
    const onClick = () => openApp(chat, { message: message.id, app: button.app });
    return h("button", { type: "button", class: "key", data: { focus }, onClick }, button.text, icon("link"));
  }
  const pressed = store.pressed.has(pressKey(chat.id, message.id, button.data));
  return h(
    "button",
    {
      type: "button",
      class: `key${pressed ? " pressed" : ""}`,
      data: { focus },
      "aria-busy": pressed ? "true" : undefined,
      onClick: () => press(chat, message, button.data),
    },
    button.text,
  );
}

/** What a service message says. */
function serviceWords(message) {
  const { kind, names, text } = message.service;
  return t(`service.${kind}`, {
    who: message.from.name,
    names: (names ?? []).join(", "),
    text: text ?? "",
  });
}

/** A message in one line, for the list, the pinned bar and quotes. */
export function inOneLine(message) {
  if (message.service) return serviceWords(message);
  const words = hidden(message).replace(/\s+/g, " ").trim();
  if (message.photo) return words || t("photo");
  if (message.document) return words || message.document.name;
  if (message.other) return t(`media.${message.other}`);
  return words;
}

function hidden(message) {
  let text = message.text;
  for (const mark of message.entities) {
    if (mark.type === "spoiler")
      text =
        text.slice(0, mark.offset) +
        "▒".repeat(mark.length) +
        text.slice(mark.offset + mark.length);
  }
  return text;
}
