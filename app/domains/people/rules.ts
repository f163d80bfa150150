import { hours, later, minutes } from '#app/kernel/when.ts'

/** A link and its code hold for a quarter of an hour. */
export const TOKEN_LIFE = minutes(15)
/** Wrong codes before the code is dead. */
export const CODE_TRIES = 5
/** Mails to one address in an hour; more are not sent, and the answer is the same. */
export const MAILS_AN_HOUR = 5
/** A session ends when it has not been used for this long. */
export const SESSION_LIFE = hours(24 * 30)

export interface Token {
  expiresAt: Date
  usedAt: Date | null
  triesLeft: number
}

/** A token opens the door once, within its time. */
export const opensDoor = (token: Token, now: Date): boolean => token.usedAt === null && now < token.expiresAt

/** A code also needs tries left; the link does not, since nobody guesses 256 bits. */
export const acceptsCode = (token: Token, now: Date): boolean => opensDoor(token, now) && token.triesLeft > 0

export const mayMail = (sentInTheLastHour: number): boolean => sentInTheLastHour < MAILS_AN_HOUR

export const isLive = (session: { expiresAt: Date; endedAt: Date | null }, now: Date): boolean =>
  session.endedAt === null && now < session.expiresAt

/** A session is prolonged at most once an hour, so that reading a page is not a write. */
export const wantsProlonging = (lastSeenAt: Date, now: Date): boolean => now >= later(lastSeenAt, hours(1))

/** The secretariat acts for another for this long; then it is itself again. */
export const ACTING_LIFE = hours(1)

/** Whose things a session is about now: another's while someone acts for that person, else null. */
export const actingFor = (
  session: { actingForId: string | null; actingSince: Date | null },
  now: Date,
): string | null =>
  session.actingForId !== null && session.actingSince !== null && now < later(session.actingSince, ACTING_LIFE)
    ? session.actingForId
    : null

/**
 * Where to go after signing in: a path on this site and nothing else. Backslashes, a second slash and control
 * characters are read by browsers as another host, so anything but a plain path gives the fallback.
 */
export function safePath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted || wanted.length > 500) return fallback
  if (!/^\/(?![/\\])/.test(wanted) || /\\|\p{Cc}|%(?:5c|2f%2f|0[0-9a-f])/iu.test(wanted)) return fallback
  return wanted
}

/** "k•••@eksempel.no": enough to see which address, too little to learn it. */
export function veiledEmail(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${name.slice(0, 1)}•••@${host}`
}
