import { placesOf } from '#app/domains/art-round/edition/rules.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { pageOf } from '#app/kernel/page.ts'
import type { Context } from '#app/platform/context.server.ts'
import { callOfYear } from './call.server.ts'
import { lettersOf } from './mails.ts'
import { mayInvite } from './policy.ts'
import { onceEach } from './rules.ts'
import { countLettersOf, listBegun, listInvitations, listTookPart } from './store.server.ts'
import type { InvitationsView, InvitedRow } from './views.ts'

const ROWS_A_PAGE = 100

/** Who is invited to a call, who has been written to, and how far they have come. Throws forbidden and missing. */
export async function invitationsView(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  year: number,
  callId: string,
  page: string | null,
): Promise<InvitationsView> {
  if (!mayInvite(actor)) throw forbidden()
  const { edition, call } = await callOfYear(ctx.db, year, callId)
  const invited = await listInvitations(ctx.db, call.id)
  const applications = await listBegun(ctx.db, call.id)
  const begun = new Map(applications.map((one) => [one.email, one.submission]))
  const known = new Set(invited.map(({ email }) => email))
  const earlier = onceEach(await listTookPart(ctx.db, year))
  const rows = invited
    .map(({ id, email, name, toldAt }): InvitedRow => {
      const submission = begun.get(email) ?? null
      return { id, email, name, toldAt, submission, can: { withdraw: submission === null || call.kind !== 'invited' } }
    })
    .sort((a, b) => byNorwegian(a.name || a.email, b.name || b.email))
  const place = pageOf(page, rows.length, ROWS_A_PAGE)
  const sent = applications.filter(({ submission }) => submission === 'submitted')
  const count = (wanted: (row: InvitedRow) => boolean) => rows.filter(wanted).length
  return {
    year,
    call: {
      id: call.id,
      kind: call.kind,
      title: locale === 'nb' ? call.titleNb : call.titleEn,
      state: ctx.now < call.opensAt ? 'before' : ctx.now < call.closesAt ? 'open' : 'closed',
    },
    published: edition.publishedAt !== null,
    announced: call.announcedAt !== null,
    rows: rows.slice(place.skip, place.skip + place.take),
    page: place.page,
    pages: place.pages,
    counts: {
      invited: rows.length,
      told: count(({ toldAt }) => toldAt !== null),
      begun: count(({ submission }) => submission !== null),
      submitted: count(({ submission }) => submission === 'submitted'),
    },
    letters: await countLettersOf(ctx.db, lettersOf(call.id)),
    earlier: { count: earlier.length, left: earlier.filter(({ email }) => !known.has(email)).length },
    applications: {
      ready: sent.filter(({ check, decision }) => check === 'complete' && decision === 'none').length,
      accepted: sent.filter(({ decision }) => decision === 'accepted').length,
      unchecked: sent.filter(({ check }) => check === 'unchecked').length,
      capacity: placesOf(call, edition).capacity,
    },
  }
}
