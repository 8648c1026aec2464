// What the page knows: the server's state, kept current by events, and what is chosen on this screen.

const KEPT = "simulator.chat";
const KEPT_LINES = 300;
const KEPT_MESSAGES = 150; // of each chat; older ones stay with the server
const TYPING_LASTS = 5500;

export const store = {
  ready: false,
  brand: {},
  bot: {},
  sections: [],
  jumps: [],
  files: [],
  chats: new Map(),
  log: [],
  clock: { now: 0, ticking: false },
  jumping: null,
  chosen: Number(localStorage.getItem(KEPT)) || null,
  speakers: new Map(),
  topics: new Map(),
  pressed: new Set(),
  typing: new Map(),
};

const listeners = new Set();
let due = false;

/** Have `listener` called after changes, once for all of one frame: a jump brings hundreds. */
export const onChange = (listener) => listeners.add(listener);

export function changed() {
  if (due) return;
  due = true;
  const run = () => {
    due = false;
    for (const listener of listeners) listener();
  };
  if (document.hidden) setTimeout(run, 200);
  else requestAnimationFrame(run);
}

/** The events of the server, by name; every one can come twice without harm. */
export const events = {
  state(state) {
    Object.assign(store, state, { ready: true });
    store.chats = new Map(
      state.chats.map((chat) => [
        chat.id,
        { ...chat, messages: new Map(chat.messages.map((one) => [one.id, one])) },
      ]),
    );
    clockHeard(state.clock);
    if (!store.chats.has(store.chosen)) store.chosen = null;
    changed();
  },
  chat(chat) {
    const known = store.chats.get(chat.id);
    store.chats.set(chat.id, { ...chat, messages: known?.messages ?? new Map() });
    changed();
  },
  message({ chat, message }) {
    const messages = store.chats.get(chat)?.messages;
    if (!messages) return;
    messages.set(message.id, message);
    forgetOldest(messages);
    if (message.from.bot) store.typing.delete(chat);
    changed();
  },
  read({ chat, message }) {
    const known = store.chats.get(chat);
    if (known) known.read = Math.max(known.read, message);
    changed();
  },
  gone({ chat, ids }) {
    for (const id of ids) store.chats.get(chat)?.messages.delete(id);
    changed();
  },
  typing({ chat, action }) {
    const mark = { action };
    store.typing.set(chat, mark);
    setTimeout(() => {
      if (store.typing.get(chat) === mark) store.typing.delete(chat);
      changed();
    }, TYPING_LASTS);
    changed();
  },
  clock(clock) {
    clockHeard(clock);
    changed();
  },
  jump({ key }) {
    store.jumping = key;
    changed();
  },
  log(line) {
    if (store.log.some((known) => known.id === line.id)) return;
    store.log.push(line);
    if (store.log.length > KEPT_LINES) store.log.shift();
    changed();
  },
};

/** Forget the oldest messages of a chat, so that the page stays light however long it is open. */
function forgetOldest(messages) {
  if (messages.size <= KEPT_MESSAGES) return;
  const ids = [...messages.keys()].sort((a, b) => a - b);
  for (const id of ids.slice(0, ids.length - KEPT_MESSAGES)) messages.delete(id);
}

let heardAt = 0;
function clockHeard(clock) {
  store.clock = clock;
  heardAt = performance.now();
}

/** The campaign's time now, in ms; between two words of the server it moves on by itself. */
export const now = () => store.clock.now + (store.clock.ticking ? performance.now() - heardAt : 0);

export const current = () => store.chats.get(store.chosen);
/** The menu of commands that the speaker of a chat sees. */
export const commandsOf = (chat) => speakerOf(chat)?.commands ?? [];

export const isGroup = (chat) => chat.kind !== "private";

/** The messages of a chat that its speaker sees, oldest first. */
export function messagesOf(chat) {
  const speaker = speakerOf(chat)?.id;
  return [...chat.messages.values()]
    .filter((message) => !message.between || message.between.includes(speaker))
    .sort((a, b) => a.at - b.at || a.id - b.id);
}

/** Who writes in this chat: the person it belongs to, or the chosen member of a group. */
export function speakerOf(chat) {
  return (
    chat.members.find((member) => member.id === store.speakers.get(chat.id)) ?? chat.members[0]
  );
}

/** The topic of a forum in which one writes: the chosen one while it is open, else the first. */
export function topicOf(chat) {
  const open = chat.topics.filter((topic) => topic.open);
  return open.find((topic) => topic.id === store.topics.get(chat.id)) ?? open[0];
}

/** What a topic is called; "" outside of forums. */
export const topicName = (chat, id) => chat.topics.find((topic) => topic.id === id)?.name ?? "";

export const unreadOf = (chat) =>
  [...chat.messages.values()].filter(
    (message) => message.id > chat.read && message.from.bot && !message.between,
  ).length;

export const unreadElsewhere = () =>
  [...store.chats.values()].reduce(
    (sum, chat) => sum + (chat.id === store.chosen ? 0 : unreadOf(chat)),
    0,
  );

export function choose(chatId) {
  store.chosen = chatId;
  localStorage.setItem(KEPT, chatId);
  changed();
}

export const pressKey = (chat, message, data) => `${chat}/${message}/${data}`;
