// What a person does, told to the server; a refusal becomes a toast.

import { asBase64, post } from "./live.js";
import { changed, choose, current, isGroup, pressKey, speakerOf, store, topicOf } from "./store.js";
import { toast } from "./overlays.js";
import { t } from "./words.js";

const ANSWER_WITHIN = 20_000;

async function act(action, body) {
  try {
    return await post(action, body);
  } catch (error) {
    toast(t(error instanceof TypeError ? "lost" : `error.${error.message}`));
    return null;
  }
}

const by = (chat) => ({ chat: chat.id, speaker: speakerOf(chat)?.id });
const into = (chat) => ({ ...by(chat), topic: topicOf(chat)?.id ?? undefined });

export const sendText = (chat, text, reply) => act("send", { ...(reply ? by(chat) : into(chat)), text, reply });

export async function sendFile(chat, { file, asPhoto }, caption) {
  return act("upload", {
    ...into(chat),
    name: file.name,
    mime: file.type,
    photo: asPhoto,
    caption,
    content: await asBase64(file),
  });
}

/** A file that the server has ready, as if it had been chosen here; null when it cannot be had. */
export async function readyFile({ name, mime }) {
  try {
    const response = await fetch(`/page/ready/${encodeURIComponent(name)}`);
    if (!response.ok) throw new Error("failed");
    return new File([await response.blob()], name, { type: mime });
  } catch {
    toast(t("lost"));
    return null;
  }
}

/** Press an inline button: it shimmers until the bot answers the callback, or for 20 s. */
export async function press(chat, message, data) {
  const key = pressKey(chat.id, message.id, data);
  if (store.pressed.has(key)) return;
  store.pressed.add(key);
  changed();
  setTimeout(() => released(key), ANSWER_WITHIN);
  if (!(await act("press", { ...by(chat), message: message.id, data }))) released(key);
}

/** Press a key of the bot's keyboard below the chat. */
export const pressLabel = (chat, label) => act("press", { ...by(chat), label });

function released(key) {
  if (store.pressed.delete(key)) changed();
}

/** The bot answered a callback. */
export function answered({ chat, message, data, text, alert, url }, show) {
  released(pressKey(chat, message, data));
  if (chat !== store.chosen) return;
  if (text) show(text, alert);
  if (url) openLink(url);
}

export const setBlocked = (chat, blocked) => act("block", { ...by(chat), blocked });
export const markRead = (chat, message) => act("read", { chat: chat.id, message });
export const jump = (key) => act("clock", { jump: key });
export const stopJump = () => act("clock/stop", {});

/** Open a Mini App as Telegram does: what it is told of the person is signed by the server. */
export async function openApp(chat, asked) {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const opened = await act("app", { ...by(chat), dark, ...asked });
  if (opened) window.open(opened.url, "_blank", "noopener");
}

/**
 * Follow a link: one to this very bot with a start parameter becomes /start in the speaker's own
 * chat, one with startapp= opens its Mini App.
 */
export function openLink(url, event) {
  const app = url.match(/^https?:\/\/t\.me\/(\w+)\?startapp=([\w-]*)$/i);
  if (app && app[1].toLowerCase() === store.bot.username.toLowerCase()) {
    event?.preventDefault();
    return void openApp(current(), { start: app[2] });
  }
  const start = url.match(/^https?:\/\/t\.me\/(\w+)(?:\?start=([\w-]*))?$/i);
  if (!start || start[1].toLowerCase() !== store.bot.username.toLowerCase()) {
    if (!event) window.open(url, "_blank", "noopener");
    return;
  }
  event?.preventDefault();
  const own = store.chats.get(speakerOf(current()).id);
  if (!own) return void toast(t("noOwnChat"));
  choose(own.id);
  if (start[2] !== undefined) sendText(own, `/start ${start[2]}`.trim());
}

/** What a touched command or link in a text does in this chat. */
export const touchIn = (chat) => ({
  command: (command) =>
    sendText(
      chat,
      isGroup(chat) && !command.includes("@") ? `${command}@${store.bot.username}` : command,
    ),
  link: openLink,
});
