// Rich messages: their blocks and rich texts (Bot API 10.1 to 10.3) as elements.

import { h } from "./dom.js";
import { safe } from "./richtext.js";

const MARKS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  marked: "mark",
  subscript: "sub",
  superscript: "sup",
  code: "code",
};

/** The blocks of a rich message; `touch` knows what a link does, `button` builds a button. */
export function richBlocks(blocks, touch, button) {
  const text = (part) => words(part, touch, button);
  const build = {
    heading: (one) => h(`h${Math.min(one.size + 2, 6)}`, {}, text(one.text)),
    paragraph: (one) => h("p", {}, text(one.text)),
    footer: (one) => h("footer", {}, text(one.text)),
    divider: () => h("hr"),
    list: (one) =>
      h(
        "ul",
        {},
        one.items.map((item) => h("li", {}, all(item.blocks))),
      ),
    details: (one) =>
      h("details", { open: one.is_open }, h("summary", {}, text(one.summary)), all(one.blocks)),
    table: (one) => table(one, text),
    buttons: (one) => h("div", { class: `inner-row ${one.align ?? ""}` }, one.buttons.map(button)),
  };
  const all = (inner) => inner.map((one) => build[one.type](one));
  return h("div", { class: "words blocks" }, all(blocks));
}

function table(one, text) {
  const looks = ["is_bordered", "is_striped", "is_compact"].filter((name) => one[name]);
  const rows = one.cells.map((row) =>
    h(
      "tr",
      {},
      row.map((cell) => cellNode(cell, text)),
    ),
  );
  return h(
    "div",
    { class: "rows", tabindex: "0" },
    h(
      "table",
      { class: looks.map((name) => name.slice(3)).join(" ") },
      one.caption && h("caption", {}, text(one.caption)),
      h("tbody", {}, rows),
    ),
  );
}

function cellNode(cell, text) {
  return h(
    cell.is_header ? "th" : "td",
    {
      colspan: cell.colspan,
      rowspan: cell.rowspan,
      scope: cell.is_header ? "col" : undefined,
      style: { textAlign: cell.align, verticalAlign: cell.valign },
    },
    cell.text === undefined ? [] : text(cell.text),
  );
}

function words(part, touch, button) {
  if (typeof part === "string") return lines(part);
  if (Array.isArray(part)) return part.flatMap((each) => words(each, touch, button));
  if (part.type === "button") return [button(part.button)];
  const inner = words(part.text, touch, button);
  if (part.type !== "url") return [h(MARKS[part.type] ?? "span", {}, inner)];
  if (!safe(part.url)) return inner;
  const open = (event) => touch.link(part.url, event);
  return [
    h("a", { href: part.url, target: "_blank", rel: "noopener noreferrer", onClick: open }, inner),
  ];
}

const lines = (text) => text.split("\n").flatMap((line, i) => (i ? [h("br"), line] : [line]));
