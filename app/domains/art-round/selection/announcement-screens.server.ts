import { findContacts, namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { pageOf } from '#app/kernel/page.ts'
import { lastDayBefore } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { countHeld, postedAmong } from '#app/platform/mail/outbox.store.server.ts'
import { type Drawn, drawLetters, hindranceOf, letterFacts } from './announcement.server.ts'
import { findPrepared } from './announcement.store.server.ts'
import { heldForCall, LETTER_KINDS, type LetterKind, preparationOf } from './announcement.ts'
import type { AfterAnnouncement, AnnouncementView, AwaitedAnswer, LetterPreview } from './announcement-views.ts'
import { type Bench, benchOf } from './bench.server.ts'
import { firstInLine } from './decisions.ts'
import { decisionMail } from './mails.ts'
import { answerEnds, lastDayOfReminder, offeredOf, unansweredOf } from './offers.ts'
import { placesFree } from './places.ts'
import { mayAnnounce, mayOfferPlace } from './policy.ts'

export interface PreviewWish {
  callId: string | null
  kind: LetterKind | null
  /** The letter's place among those of its kind. */
  at: string | null
  /** Null: the receiver's own language. */
  language: Locale | null
}

const titlesOf = (call: { id: string; titleNb: string; titleEn: string }) => ({
  id: call.id,
  title: { nb: call.titleNb, en: call.titleEn || call.titleNb },
})

/** The page of the announcement of one call: the letters before it, and what is left to do after. Throws forbidden, missing. */
export async function announcementView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  wish: PreviewWish,
): Promise<AnnouncementView> {
  if (!mayAnnounce(actor)) throw forbidden()
  const tx = ctx.db
  const bench = await benchOf(tx, year, wish.callId)
  const { edition, call, calls, capacity } = bench
  const drawn = await drawLetters(ctx, tx, bench)
  const prepared = await findPrepared(tx, call.id)
  const preparation = preparationOf(prepared, drawn, await countHeld(tx, heldForCall(call.id)))
  const announced = call.announcedAt !== null
  const hindrance = announced ? null : hindranceOf(bench)
  const after = announced ? await afterOf(ctx, bench) : null
  const by = prepared?.preparedById
  return {
    year,
    call: { ...titlesOf(call), lettersTell: call.lettersTell },
    calls: calls.length > 1 ? calls.map(titlesOf) : [],
    capacity,
    announcedAt: call.announcedAt,
    hindrance,
    preparation,
    prepared: prepared && {
      at: prepared.preparedAt,
      by: by ? ((await namesOf(tx, [by])).get(by) ?? '') : '',
      sign: prepared.sign,
    },
    counts: drawn.counts,
    confirmBy: edition.confirmBy,
    preview: await previewOf(ctx, bench, drawn, wish),
    withoutAddress: drawn.withoutAddress.map(({ number, artistName, decision }) => ({
      number,
      name: artistName,
      kind: decision,
    })),
    after,
    can: {
      prepare: mayAnnounce(actor) && !announced && !hindrance,
      announce: mayAnnounce(actor) && !announced && !hindrance && preparation === 'ready',
      offer: mayOfferPlace(actor) && after !== null && after.free > 0 && after.next !== null,
      remind: mayAnnounce(actor) && after !== null && after.toRemind > 0,
    },
  }
}

/** The two dashes that set a signature apart are for programs that read letters, not for people. */
const withoutRule = (paragraph: string): string => paragraph.replace(/^-- \n/, '')

async function previewOf(
  ctx: Context,
  bench: Bench,
  { told }: Drawn,
  wish: PreviewWish,
): Promise<AnnouncementView['preview']> {
  const kinds = LETTER_KINDS.map((kind) => ({ kind, count: told.filter(({ decision }) => decision === kind).length }))
  const kind = wish.kind ?? kinds.find(({ count }) => count > 0)?.kind ?? 'accepted'
  const own = told.filter(({ decision }) => decision === kind)
  const { page } = pageOf(wish.at, own.length, 1)
  const one = own[page - 1]
  if (!one) return { kinds, kind, at: 0, of: 0, letter: null }
  const contact = (await findContacts(ctx.db, [one.personId])).get(one.personId)
  const to = contact ?? { personId: one.personId, email: '', name: one.artistName, locale: 'nb' as const }
  const shown = wish.language ?? to.locale
  const { subject, text } = decisionMail({ ...to, locale: shown }, one, letterFacts(ctx, bench))
  const letter: LetterPreview = {
    ...{ number: one.number, name: one.artistName, email: contact?.email ?? null },
    ...{ subject, paragraphs: text.split('\n\n').map(withoutRule), own: to.locale, shown },
  }
  return { kinds, kind, at: page, of: own.length, letter }
}

async function afterOf(ctx: Context, bench: Bench): Promise<AfterAnnouncement> {
  const { edition, call, applications } = bench
  const waited = (of: Bench['applications'][number]): AwaitedAnswer => {
    const ends = answerEnds(of, edition.confirmBy)
    const lastDay = ends && lastDayBefore(ends)
    return { number: of.number ?? 0, name: of.artistName, lastDay, over: ends !== null && ctx.now >= ends }
  }
  const next = firstInLine(applications)
  const unanswered = unansweredOf(applications)
  const today = civilDateOf(ctx.now)
  const reminded = await postedAmong(
    ctx.db,
    unanswered.map(({ id }) => `answer-reminder:${id}:${today}`),
  )
  return {
    confirmed: applications.filter(({ participation }) =>
      ['confirmed', 'delivered', 'returned'].includes(participation),
    ).length,
    gaveUp: applications.filter(
      ({ decision, participation }) => decision === 'accepted' && participation === 'resigned',
    ).length,
    free: placesFree(bench),
    waiting: applications.filter(({ decision }) => decision === 'waitlisted').length,
    next: next && { number: next.number ?? 0, name: next.artistName },
    autoOffer: call.autoOffer,
    offerDays: call.offerDays,
    offered: offeredOf(applications).map(waited),
    unanswered: unanswered.map(waited),
    toRemind: unanswered.length - reminded.size,
    remindUntil: lastDayOfReminder(edition.confirmBy, ctx.now, call.offerDays),
  }
}
