// Right: the campaign's clock, the jumps, and what the bot did by itself.

import { h, icon, reconcile } from "./dom.js";
import { jump, stopJump } from "./actions.js";
import { now, store } from "./store.js";
import { dayKey, fullDay, hour, language, plainDay, said, t, zoneShort } from "./words.js";

const SIGNS = {
  schedule: "bell",
  clock: "clock",
  send: "send",
  sent: "send",
  skip: "skip",
  gone: "ban",
  data: "bars",
  rank: "bars",
  warn: "warn",
  error: "cross",
  person: "person",
  group: "group",
  done: "check",
  file: "file",
};

/** Fill the right column once; answers the function that brings it up to date. */
export function campaign(root, { hide }) {
  const label = h("span");
  const closeKey = h(
    "button",
    { type: "button", class: "round only-narrow", onClick: hide },
    icon("close"),
  );
  const date = h("span", { class: "date" });
  const digits = h("span");
  const short = h("small");
  const jumps = h("div", { class: "jumps" });
  const face = h(
    "section",
    { class: "clock" },
    h("div", { class: "top" }, label, h("span", { class: "grow" }), closeKey),
    h("time", { id: "clock" }, date, h("span", { class: "hour" }, digits, short)),
    jumps,
    h("div", { class: "progress" }, h("i")),
  );
  const title = h("h2", { class: "log-title" });
  const lines = h("ol", { role: "log", "aria-live": "polite" });
  const scroll = h("div", { class: "scroll log" }, lines);
  root.append(face, title, scroll);
  let first = true;

  return function update() {
    root.setAttribute("aria-label", t("campaign"));
    label.textContent = t("clock");
    closeKey.setAttribute("aria-label", t("close"));
    date.textContent = fullDay(now());
    digits.textContent = hour(now());
    short.textContent = zoneShort();
    face.classList.toggle("running", Boolean(store.jumping));
    reconcile(
      jumps,
      store.jumps.map((one) => ({
        key: one.key,
        sign: `${store.jumping} ${language()}`,
        build: () => jumpKey(one),
      })),
    );
    title.replaceChildren(t("log"), h("small", {}, t("logHint")));
    const { before, after } = reconcile(lines, logItems());
    if (!first)
      for (const [key, { node }] of after) if (!before.has(key)) node.classList.add("fresh");
    first = !store.ready;
  };
}

/** A jump; while it runs the same key stops it, where it is just then. */
function jumpKey({ key, label }) {
  const running = store.jumping === key;
  return h(
    "button",
    {
      type: "button",
      class: `jump${running ? " running" : ""}`,
      data: { focus: key },
      disabled: Boolean(store.jumping) && !running,
      "aria-busy": running ? "true" : undefined,
      onClick: () => (running ? stopJump() : jump(key)),
    },
    running && h("span", { class: "spinner" }),
    running ? t("stopJump") : said(label),
  );
}

function logItems() {
  const items = [];
  const newest = [...store.log].reverse();
  if (!newest.length)
    items.push({
      key: "empty",
      sign: language(),
      build: () => h("li", { class: "empty" }, t("logEmpty")),
    });
  newest.forEach((line, i) => {
    if (i === 0 || dayKey(newest[i - 1].at) !== dayKey(line.at)) {
      items.push({
        key: `day-${dayKey(line.at)}`,
        sign: language(),
        build: () => h("li", { class: "log-day" }, plainDay(line.at)),
      });
    }
    items.push({ key: line.id, sign: language(), build: () => entry(line) });
  });
  return items;
}

function entry({ kind, at, lines }) {
  return h(
    "li",
    { class: `entry kind-${kind}` },
    h("span", { class: "sign" }, icon(SIGNS[kind] ?? "info")),
    h("div", {}, h("p", {}, said(lines)), h("time", {}, `${hour(at)} ${zoneShort()}`)),
  );
}
