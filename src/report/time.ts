const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `2026-11-24 05:17 UTC` */
export function moment(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** `12 Nov 2026` */
export function day(time: Date): string {
  const month = MONTHS[time.getUTCMonth()] ?? "";
  return `${time.getUTCDate()} ${month} ${time.getUTCFullYear()}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2 hours ago`, or the day where it is long ago. */
export function ago(time: Date, now: Date): string {
  const ms = Math.max(0, now.getTime() - time.getTime());
  if (ms < MINUTE) return "less than a minute ago";
  if (ms < HOUR) return counted(Math.floor(ms / MINUTE), "minute");
  if (ms < 2 * DAY) return counted(Math.floor(ms / HOUR), "hour");
  return ms < 30 * DAY ? counted(Math.floor(ms / DAY), "day") : `on ${day(time)}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"} ago`;
}
