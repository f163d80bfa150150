import { removeApplications } from '#app/domains/art-round/application/changes.server.ts'
import { applicationsToWeed } from '#app/domains/art-round/application/queries.server.ts'
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import { removeInvitationsToCalls } from '#app/domains/art-round/invitation/changes.server.ts'
import { countInvitedTo } from '#app/domains/art-round/invitation/queries.server.ts'
import { forgetNotices } from '#app/domains/art-round/studio/notice-changes.server.ts'
import { removeLoosePictures } from '#app/domains/media/changes.server.ts'
import { forgetSubscriptions } from '#app/domains/outreach/newsletter/changes.server.ts'
import { forgetSignIns } from '#app/domains/people/changes.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forgetSignUps } from '#app/domains/programme/changes.server.ts'
import { forgetPassStamps } from '#app/domains/rounds/pass-changes.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { forgetWork } from '#app/platform/jobs/queue.store.server.ts'
import { emptyBulk } from '#app/platform/mail/bulk.store.server.ts'
import { forgetLetters } from '#app/platform/mail/outbox.store.server.ts'
import { mayKeepToTerms } from '../policy.ts'
import { areInvitationsDue, dueBefore, isApplicationDue } from '../retention.ts'

/** How many of each were due. */
export interface Weeded {
  applications: number
  invitations: number
  pictures: number
  /** For events that were held long ago. */
  signUps: number
  signIns: number
  sessions: number
  letters: number
  /** Asked for and never confirmed, or left long ago. */
  subscriptions: number
  /** Newsletters' letters whose words are taken out. */
  newsletterLetters: number
  /** What was said of single days. */
  notices: number
  /** In visitors' passes. */
  stamps: number
  work: number
}

/**
 * Deletes what has been kept as long as it may be (see retention.ts), or with `dryRun` only counts it. Applications first,
 * so that pictures which then hang nowhere, and are old enough, go in the same round. Throws forbidden.
 */
export async function keepToTerms(ctx: Context, actor: Actor | null, dryRun: boolean): Promise<Weeded> {
  if (!mayKeepToTerms(actor)) throw forbidden()
  const { now } = ctx
  const weeded = await ctx.tx(async (tx) => {
    const editions = await listEditions(tx)
    // The demonstration lives in a year of its own, long ago by the clock: its letters and applications are what it shows.
    const rehearses = editions.some(({ demo }) => demo)
    const ids = rehearses ? [] : await dueApplications(tx, editions, now)
    const calls = rehearses ? [] : await dueCalls(tx, editions, now)
    if (!dryRun) await removeApplications(tx, ids)
    return {
      applications: ids.length,
      invitations: await (dryRun ? countInvitedTo : removeInvitationsToCalls)(tx, calls),
      pictures: await removeLoosePictures(ctx, tx, { before: dueBefore('loosePicture', now) }, dryRun),
      ...(await forgetSignIns(tx, { tokens: dueBefore('signIn', now), sessions: dueBefore('session', now) }, dryRun)),
      signUps: rehearses ? 0 : await forgetSignUps(tx, dueBefore('signUp', now), dryRun),
      letters: rehearses ? 0 : await forgetLetters(tx, dueBefore('letter', now), dryRun),
      subscriptions: rehearses
        ? 0
        : await forgetSubscriptions(
            tx,
            { asked: dueBefore('newsletterAsked', now), ended: dueBefore('newsletterEnded', now) },
            dryRun,
          ),
      newsletterLetters: await emptyBulk(tx, dueBefore('newsletterLetter', now), dryRun),
      notices: rehearses ? 0 : await forgetNotices(tx, dueBefore('notice', now), dryRun),
      stamps: rehearses ? 0 : await forgetPassStamps(tx, dueBefore('stamp', now), dryRun),
      work: await forgetWork(tx, dueBefore('work', now), dryRun),
    }
  })
  const any = Object.values(weeded).some((count) => count > 0)
  if (any && !dryRun) await ctx.tx((tx) => ctx.note(tx, 'retention.kept', 'retention', { ...weeded }))
  return weeded
}

/** The calls whose invitations have been kept as long as they may be. */
async function dueCalls(tx: Tx, editions: readonly Edition[], now: Date): Promise<string[]> {
  const due: string[] = []
  for (const { id } of editions)
    for (const call of await callsOf(tx, id)) if (areInvitationsDue(call, now)) due.push(call.id)
  return due
}

async function dueApplications(tx: Tx, editions: readonly Edition[], now: Date): Promise<string[]> {
  const due: string[] = []
  for (const edition of editions) {
    const calls = new Map((await callsOf(tx, edition.id)).map((call) => [call.id, call]))
    for (const application of await applicationsToWeed(tx, edition.id)) {
      const call = calls.get(application.callId)
      if (call && isApplicationDue(application, call, now)) due.push(application.id)
    }
  }
  return due
}
