// The beginning: three columns, one line to the server.

import { answered } from "./actions.js";
import { campaign } from "./campaign.js";
import { chatList } from "./chat_list.js";
import { conversation } from "./conversation.js";
import { h } from "./dom.js";
import { listen } from "./live.js";
import { alertBox, banner, toast } from "./overlays.js";
import { changed, choose, current, events, onChange, store } from "./store.js";
import { learn, said, t } from "./words.js";

const narrow = matchMedia("(max-width: 759px)");
const at = (id) => document.getElementById(id);

let opener = null;
const screen = (name) => {
  document.body.dataset.screen = name;
  changed();
};
const drawer = (open) => {
  if (document.body.dataset.drawer === (open ? "campaign" : undefined)) return;
  if (open) {
    opener = document.activeElement;
    document.body.dataset.drawer = "campaign";
    at("campaign").querySelector(".only-narrow").focus({ preventScroll: true });
  } else {
    delete document.body.dataset.drawer;
    opener?.focus({ preventScroll: true });
  }
};

const parts = [
  chatList(at("chats"), { open, showCampaign: () => drawer(true), spoken: changed }),
  conversation(at("conversation"), {
    back: () => screen("chats"),
    showCampaign: () => drawer(true),
  }),
  campaign(at("campaign"), { hide: () => drawer(false) }),
];
at("campaign").before(
  h("button", {
    type: "button",
    class: "veil",
    tabindex: "-1",
    "aria-hidden": "true",
    onClick: () => drawer(false),
  }),
);

function open(chatId) {
  at("toasts").replaceChildren();
  choose(chatId);
  screen("conversation");
  if (!narrow.matches) requestAnimationFrame(() => at("writing").focus({ preventScroll: true }));
}

function update() {
  if (!store.ready) return;
  document.title = said(store.brand.title);
  if (!current() && store.chats.size) store.chosen = store.chats.keys().next().value;
  for (const part of parts) part();
}

onChange(update);
setInterval(() => store.clock.ticking && changed(), 5000);
addEventListener("keydown", (event) => event.key === "Escape" && drawer(false));
document.addEventListener("visibilitychange", changed);

listen(
  {
    ...events,
    state(state) {
      learn(state);
      events.state(state);
    },
    answer: (answer) =>
      answered(answer, (text, alert) => (alert ? alertBox(store.bot.name, text) : toast(text))),
  },
  { onLost: () => store.ready && banner(t("lost")), onFound: () => banner("") },
);
