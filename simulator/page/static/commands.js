// The list of the bot's commands above the composer: by the menu button or by typing "/".

import { h } from "./dom.js";
import { commandsOf, isGroup, store } from "./store.js";
import { t } from "./words.js";

/** The menu: its node and what opens, filters and walks it. `run` sends the chosen command. */
export function commandsMenu(input, run) {
  const node = h("div", { class: "commands", role: "listbox", hidden: true });
  let marked = 0;

  const rows = () => [...node.children];
  const close = () => {
    node.hidden = true;
  };
  const mark = (index) => {
    marked = (index + rows().length) % rows().length;
    rows().forEach((row, i) => row.setAttribute("aria-selected", String(i === marked)));
    rows()[marked].scrollIntoView({ block: "nearest" });
  };
  const show = (chat, beginning) => {
    const fitting = commandsOf(chat).filter(({ command }) => command.startsWith(beginning));
    node.setAttribute("aria-label", t("commands"));
    node.replaceChildren(...fitting.map((one) => row(one, () => run(full(chat, one.command)))));
    node.hidden = !fitting.length;
    if (fitting.length) mark(0);
  };

  document.addEventListener("pointerdown", (event) => {
    if (!node.hidden && !node.parentElement.contains(event.target)) close();
  });
  return {
    node,
    close,
    toggle(chat) {
      if (!node.hidden) return close();
      show(chat, "");
      input.focus({ preventScroll: true });
    },
    follow(chat) {
      const typed = input.value.match(/^\/([a-z0-9_]*)$/i);
      if (typed) show(chat, typed[1].toLowerCase());
      else close();
    },
    /** Whether the menu has used this key. */
    key(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (node.hidden || !(step || ["Enter", "Tab", "Escape"].includes(event.key))) return false;
      event.preventDefault();
      if (step) mark(marked + step);
      else if (event.key === "Escape") close();
      else rows()[marked].click();
      return true;
    },
  };
}

const full = (chat, command) =>
  isGroup(chat) ? `/${command}@${store.bot.username}` : `/${command}`;

function row({ command, description }, run) {
  return h(
    "button",
    { type: "button", role: "option", tabindex: "-1", onClick: run },
    h("b", {}, `/${command}`),
    h("span", {}, description),
  );
}
