import { DIMENSIONS } from '#app/domains/art-round/selection/balance.ts'
import type { SelectionView, SwapSide, SwapView } from '#app/domains/art-round/selection/views.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { candidateAddress, selectionAddress } from './address.ts'
import { sayScore } from './figures.ts'
import { groupSaid } from './group-name.ts'

/** What one more of a group would cost, and the exchange itself. */
export function SwapPanel({ view, swap, reply }: { view: SelectionView; swap: SwapView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, {}, 'swap')
  const { found } = swap
  return (
    <section className="panel stack" id="bytte" aria-labelledby="bytte-tittel">
      <h2 id="bytte-tittel">{t(texts.swapTitle, { name: groupSaid(t, swap.group, swap.name) })}</h2>
      {found ? <p>{cost()}</p> : <p>{t(texts.swapNone)}</p>}
      {found && (
        <div className="swap">
          <Exchanged view={view} side={found.goesIn} title={t(texts.goesIn)} />
          <Exchanged view={view} side={found.goesOut} title={t(texts.goesOut)} />
        </div>
      )}
      <form method="get" action={`${selectionAddress(locale, view)}#bytte`} className="stack stack--tight">
        {view.calls.length > 1 && <input type="hidden" name="utlysning" value={view.callId} />}
        <input type="hidden" name="en-til" value={swap.group} />
        <fieldset className="swap-keep">
          <legend>{t(texts.swapKeep)}</legend>
          <div className="cluster">
            {DIMENSIONS.filter((dimension) => !swap.group.startsWith(`${dimension}:`)).map((dimension) => (
              <label key={dimension} className="choice" htmlFor={`behold-${dimension}`}>
                <input
                  id={`behold-${dimension}`}
                  className="ds-input"
                  type="checkbox"
                  name="behold"
                  value={dimension}
                  defaultChecked={swap.keep.includes(dimension)}
                />{' '}
                {t(texts.dimension, { dimension })}
              </label>
            ))}
            <Button variant="secondary">{t(texts.swapReckon)}</Button>
          </div>
        </fieldset>
      </form>
      {found && view.can.decide && (
        <form method="post" className="stack" noValidate>
          <input type="hidden" name="intent" value="swap" />
          <input type="hidden" name="inId" value={found.goesIn.id} />
          <input type="hidden" name="outId" value={found.goesOut.id} />
          <input type="hidden" name="seenIn" value={found.goesIn.seen} />
          <input type="hidden" name="seenOut" value={found.goesOut.seen} />
          <TextArea label={t(texts.swapReason)} help={t(texts.swapReasonHelp)} rows={2} {...form.field('reason')} />
          <p className="small soft measure">{t(texts.swapSays)}</p>
          <div className="cluster">
            <Button>{t(texts.swapDo)}</Button>
            <a href={`${selectionAddress(locale, view)}#balanse`}>{t(texts.swapClose)}</a>
          </div>
        </form>
      )}
    </section>
  )

  function cost(): string {
    const { loss, ranks } = found?.swap ?? { loss: 0, ranks: 0 }
    return loss === 0 && ranks === 0
      ? t(texts.swapFree)
      : t(texts.swapCheapest, { loss: sayScore(loss, locale, 2), ranks })
  }
}

function Exchanged({ view, side, title }: { view: SelectionView; side: SwapSide; title: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <div>
      <h3>{title}</h3>
      <div className="ranking__who">
        {side.shown ? (
          <Thumb picture={side.shown.picture} alt="" side={64} />
        ) : (
          <span className="ranking__no-picture" />
        )}
        <span>
          <a href={candidateAddress(locale, view, side.number)}>{side.name}</a>
          <span className="ranking__more">
            {t(texts.rankAndScore, { rank: side.rank ?? 0, score: sayScore(side.score ?? 0, locale, 2) })}
          </span>
        </span>
      </div>
    </div>
  )
}
