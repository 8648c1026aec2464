// Telegram's entities (offsets in UTF-16 units, as JavaScript counts) as nested elements.

import { h } from "./dom.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};
const SCHEMES = ["http:", "https:", "mailto:", "tel:", "tg:"];

/** A fragment that shows `text` with its `entities`; `touch` knows what links and commands do. */
export function richText(text, entities, touch) {
  const marks = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return h("span", { class: "words" }, nest(text, marks, 0, text.length, touch));
}

function nest(text, marks, from, to, touch) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < marks.length;) {
    const mark = marks[i];
    const end = Math.min(mark.offset + mark.length, to);
    const inner = [];
    let next = i + 1;
    while (next < marks.length && marks[next].offset < end) inner.push(marks[next++]);
    if (mark.offset > at) nodes.push(text.slice(at, mark.offset));
    nodes.push(
      wrap(mark, text.slice(mark.offset, end), nest(text, inner, mark.offset, end, touch), touch),
    );
    at = BLOCKS.has(mark.type) && text[end] === "\n" && end < to ? end + 1 : end;
    i = next;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

// A block ends its own line: the line break behind it would show as an empty one.
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

function wrap(mark, plain, children, touch) {
  if (mark.type in TAGS) return h(TAGS[mark.type], {}, children);
  if (mark.type === "pre") return h("pre", {}, h("code", {}, children));
  if (mark.type === "spoiler") return spoiler(children);
  if (mark.type === "text_link") return link(mark.url, children, touch);
  if (mark.type === "url")
    return link(/^[a-z]+:/i.test(plain) ? plain : `https://${plain}`, children, touch);
  if (mark.type === "email") return link(`mailto:${plain}`, children, touch);
  if (mark.type === "bot_command")
    return h(
      "button",
      { type: "button", class: "command", onClick: () => touch.command(plain) },
      children,
    );
  return h("span", {}, children);
}

function link(href, children, touch) {
  if (!safe(href)) return h("span", {}, children);
  return h(
    "a",
    {
      href,
      target: "_blank",
      rel: "noopener noreferrer",
      onClick: (event) => touch.link(href, event),
    },
    children,
  );
}

/** Whether `href` may become a link at all: no javascript:, no data:. */
export function safe(href) {
  try {
    return SCHEMES.includes(new URL(href).protocol);
  } catch {
    return false;
  }
}

function spoiler(children) {
  const show = (event) => event.currentTarget.classList.add("shown");
  return h(
    "span",
    {
      class: "spoiler",
      role: "button",
      tabindex: "0",
      onClick: show,
      onKeydown: (event) => event.key === "Enter" && show(event),
    },
    children,
  );
}
