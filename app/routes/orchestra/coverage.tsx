import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { askStandIn } from '#app/domains/orchestra/coverage/commands/ask-stand-in.server.ts'
import { setOrder } from '#app/domains/orchestra/coverage/commands/set-order.server.ts'
import { swapPieces } from '#app/domains/orchestra/coverage/commands/swap-pieces.server.ts'
import { coverageInput, orderedIn } from '#app/domains/orchestra/coverage/input.ts'
import { coverageView } from '#app/domains/orchestra/coverage/queries.server.ts'
import type { CoverageView, SlotView } from '#app/domains/orchestra/coverage/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraCoverage as words } from '#app/i18n/orchestra-coverage.ts'
import { orchestraStandIns as standIns } from '#app/i18n/orchestra-stand-ins.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { CloseLook } from '#app/ui/orchestra/music/close-look.tsx'
import { CoverageMatrix } from '#app/ui/orchestra/music/coverage-matrix.tsx'
import { GapList } from '#app/ui/orchestra/music/gap-list.tsx'
import { OrderForm } from '#app/ui/orchestra/music/order-form.tsx'
import { toSeminar } from '#app/ui/orchestra/music/path.ts'
import { begun, sayWhen } from '#app/ui/orchestra/music/say-slot.ts'

export const meta = titledBy<CoverageView>(({ seminar }, locale) => seminar.title[locale])
export const handle = { path: toSeminar }

export const loader = page('signed-in', ({ ctx, actor, params, url: { searchParams } }) =>
  coverageView(ctx, actor, params.id ?? '', {
    slotId: searchParams.get('del') ?? '',
    pieceId: searchParams.get('stykke') ?? '',
    withPartner: searchParams.get('partner') === 'ja',
  }),
)

export const action = deed('signed-in', coverageInput, async ({ ctx, actor, params, url, value }) => {
  const id = params.id ?? ''
  if (value.intent === 'swap')
    await swapPieces(
      ...([ctx, actor, id] as const),
      { pieceId: value.pieceA, date: value.dateA },
      { pieceId: value.pieceB, date: value.dateB },
    )
  else if (value.intent === 'ask') await askStandIn(ctx, actor, id, value)
  else await setOrder(ctx, actor, id, { date: value.date, pieceIds: orderedIn(value) })
  url.searchParams.set('gjort', value.intent)
  return to(`${url.pathname}?${url.searchParams}`)
})

/** What can be played when, what is missing, and what mends it. */
export default function Coverage() {
  const view = useLoaderData() as CoverageView
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const { seminar, pieces, close, calls, withPartner } = view
  const partner: Record<string, string> = withPartner ? { partner: 'ja' } : {}
  const hrefOf = (slotId: string, pieceId: string) =>
    `?${new URLSearchParams({ ...partner, del: slotId, stykke: pieceId })}#naert`
  const done = reply ? null : search.get('gjort')
  const doneWords = { swap: words.swapped, ask: standIns.asked, order: words.orderKept } as const
  const orderForm = formOf(reply, {}, 'order')
  const isDone = done === 'swap' || done === 'ask' || done === 'order' ? done : null
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <p className="kicker">{seminar.title[locale]}</p>
        <h1 className="work-title">{t(words.title)}</h1>
        <p className="lede measure">{t(words.lede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {isDone && (
        <Notice tone="success" live>
          {t(doneWords[isDone])}
        </Notice>
      )}
      {pieces.length === 0 || view.slots.length === 0 ? (
        <EmptyState
          title={t(words.noPieces)}
          level={2}
          action={<LinkButton href={addressIn(locale, 'repertoire')}>{t(words.toRepertoire)}</LinkButton>}
        >
          <p>{t(words.noPiecesWhy)}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="plain-list stack stack--tight days-said">
            {view.slots.map((slot) => (
              <DaySaid key={slot.id} slot={slot} view={view} />
            ))}
          </ul>
          <PartnerLine view={view} />
          <section className="stack" aria-labelledby="stykkene">
            <h2 id="stykkene">{t(words.matrix)}</h2>
            <CoverageMatrix view={view} hrefOf={hrefOf} />
            <p className="small soft measure">{t(words.matrixHelp)}</p>
          </section>
          {close && (
            <CloseLook
              view={view}
              close={close}
              partnerHref={`?${new URLSearchParams({ partner: 'ja', del: close.slotId, stykke: close.pieceId })}#naert`}
            />
          )}
          <SwapPanel view={view} />
          <GapList view={view} hrefOf={hrefOf} />
          {view.can.mend && (
            <Disclosure summary={t(words.order)} open={orderForm.reply !== undefined}>
              <OrderForm view={view} form={orderForm} />
            </Disclosure>
          )}
        </>
      )}
      {calls.length > 0 && (
        <section className="stack" aria-labelledby="spurte">
          <h2 id="spurte">{t(standIns.calls)}</h2>
          <ul className="plain-list stack stack--tight">
            {calls.map(({ id, name, instrument, dates, accepted }) => (
              <li key={id} data-call={accepted === null ? 'waits' : accepted ? 'yes' : 'no'}>
                {name}, {groupWords(instrument)[locale]}, {dates.map((date) => sayShortDate(date, locale)).join(', ')}:{' '}
                <strong>
                  {t(accepted === null ? standIns.callWaits : accepted ? standIns.callYes : standIns.callNo)}
                </strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.can.mend && (
        <p>
          <a href={addressIn(locale, 'standIns')}>{t(standIns.toStandIns)}</a>
        </p>
      )}
    </div>
  )
}

/** "Lørdag før lunsj kan dere spille 3 av 4 stykker." Of what is planned, or of the whole repertoire. */
function DaySaid({ slot, view }: { slot: SlotView; view: CoverageView }) {
  const t = useWords()
  const locale = useLocale()
  const ids = slot.planned ?? view.pieces.map(({ id }) => id)
  const levels = ids.flatMap((id) => view.levels[`${slot.id}|${id}`] ?? [])
  const sure = levels.filter(({ unsure }) => unsure === 0).length
  const possible = levels.filter(({ short }) => short === 0).length
  return (
    <li>
      <strong>{t(words.playable, { when: begun(sayWhen(slot, locale)), green: sure, all: ids.length })}</strong>{' '}
      {possible > sure && <span>{t(words.ifAllCome, { count: possible })} </span>}
      <span className="soft">{t(words.counts, slot.counts)}</span>
    </li>
  )
}

function PartnerLine({ view: { seminar, withPartner } }: { view: CoverageView }) {
  const t = useWords()
  if (seminar.partnerPlayers === 0) return null
  return (
    <p className="cluster">
      {withPartner && (
        <span>{t(words.partnerCounted, { partner: seminar.partner, players: seminar.partnerPlayers })}</span>
      )}
      <a href={withPartner ? '?' : '?partner=ja'}>{t(withPartner ? words.leavePartner : words.countPartner)}</a>
    </p>
  )
}

function SwapPanel({ view }: { view: CoverageView }) {
  const t = useWords()
  const locale = useLocale()
  const { swap } = view
  if (!swap) return null
  const title = (id: string) => view.pieces.find((piece) => piece.id === id)?.title ?? ''
  const when = (id: string) => {
    const slot = view.slots.find((one) => one.id === id)
    return slot ? sayWhen(slot, locale) : ''
  }
  return (
    <section className="panel stack stack--tight" aria-labelledby="bytt" data-swap="">
      <h2 id="bytt">{t(words.swap)}</h2>
      <p>
        {t(words.swapWhat, {
          ...{ a: title(swap.a.pieceId), whenA: when(swap.a.slotId) },
          ...{ b: title(swap.b.pieceId), whenB: when(swap.b.slotId) },
        })}
      </p>
      <p className="soft">{t(words.swapGain, swap)}</p>
      <form method="post">
        <input type="hidden" name="intent" value="swap" />
        <input type="hidden" name="pieceA" value={swap.a.pieceId} />
        <input type="hidden" name="dateA" value={swap.a.date} />
        <input type="hidden" name="pieceB" value={swap.b.pieceId} />
        <input type="hidden" name="dateB" value={swap.b.date} />
        <Button>{t(words.doSwap)}</Button>
      </form>
    </section>
  )
}
