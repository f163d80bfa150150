/**
 * How long things are kept, and when they are due to go. What the privacy page and «Mine data» say is read from here.
 * Results and figures of past rounds, and the applications they rest on, are case documents of a public body and are kept
 * (arkivlova); nothing here touches them. Two tables of their own, each with a dated list, tell of hostings, the exhibition
 * and invoices (keeping.ts) and of the youth orchestra (orchestra/account/keeping.ts).
 */
import { days, later } from '#app/kernel/when.ts'

/** In days. */
export const KEPT_DAYS = {
  /** A picture that hangs nowhere: on no work, in no library, at no studio. Counted from the day it came. */
  loosePicture: 30,
  /** A draft that was never sent. Counted from its deadline, or from the last save if that is later. */
  draft: 365,
  /** A withdrawn application. Counted from the withdrawal; never before the call's result is announced. */
  withdrawn: 180,
  /** An invitation to a call. Counted from its deadline, or from the announcement if that is later. */
  invitation: 180,
  /** Who has signed up for an event. Counted from its day; how many they were is kept. */
  signUp: 180,
  /** A request to sign in that has run out or is used. */
  signIn: 7,
  /** A session that is over. */
  session: 90,
  /** Asking for the newsletter without confirming it. */
  newsletterAsked: 14,
  /** Where an address stood on lists that it has left, with the record of its consents. */
  newsletterEnded: 730,
  /** The words of a newsletter's letter to one receiver; the newsletter itself is kept. */
  newsletterLetter: 30,
  /** A letter that was sent. */
  letter: 730,
  /** What an artist said of the studio on one day. Counted from that day. */
  notice: 30,
  /** A stamp in a visitor's pass. */
  stamp: 365,
  /** Work of the machine that is done. */
  work: 30,
} as const
export type KeptThing = keyof typeof KEPT_DAYS

/** What came to its end before this instant is due. */
export const dueBefore = (thing: KeptThing, now: Date): Date => later(now, -days(KEPT_DAYS[thing]))

const isDue = (thing: KeptThing, since: Date, now: Date): boolean => since <= dueBefore(thing, now)

/** Whether the invitations to a call are to be deleted: nobody can apply by them any more, and the result is known. */
export const areInvitationsDue = (call: { closesAt: Date; announcedAt: Date | null }, now: Date): boolean =>
  isDue('invitation', new Date(Math.max(call.closesAt.getTime(), call.announcedAt?.getTime() ?? 0)), now)

/** An application as far as its keeping goes. */
export interface KeptApplication {
  submission: 'draft' | 'submitted' | 'reopened' | 'withdrawn'
  /** Null: it was never sent. */
  number: number | null
  decision: string
  savedAt: Date
  withdrawnAt: Date | null
  extendedTo: Date | null
}

/**
 * Whether an application is to be deleted: a draft that was never sent, or one that was withdrawn. What was sent and not
 * withdrawn is kept, and so is what a decision was made of.
 */
export function isApplicationDue(
  application: KeptApplication,
  call: { closesAt: Date; announcedAt: Date | null },
  now: Date,
): boolean {
  const { submission, number, decision, savedAt, withdrawnAt, extendedTo } = application
  if (submission === 'draft' && number === null) {
    const last = Math.max(call.closesAt.getTime(), extendedTo?.getTime() ?? 0, savedAt.getTime())
    return isDue('draft', new Date(last), now)
  }
  if (submission !== 'withdrawn' || withdrawnAt === null || decision !== 'none') return false
  return call.announcedAt !== null && call.announcedAt <= now && isDue('withdrawn', withdrawnAt, now)
}
