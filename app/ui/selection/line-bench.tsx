import { useEffect, useMemo, useState } from 'react'
import { sharesOf } from '#app/domains/art-round/selection/balance.ts'
import { itemsOf, MOST_TILES } from '#app/domains/art-round/selection/bench-view.ts'
import type { BenchView, SelectionView } from '#app/domains/art-round/selection/views.ts'
import { type Moved, moveLine } from '#app/domains/art-round/selection/wall.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { candidateAddress, selectionAddress } from './address.ts'
import { BalancePanel } from './balance-panel.tsx'
import { type Hung, Wall, WallKey } from './wall.tsx'

/** The line on the wall, moved by slider or number; without script the number is asked of the server. */
export function LineBench({ view, bench }: { view: SelectionView; bench: BenchView }) {
  const t = useWords()
  const locale = useLocale()
  const [places, setPlaces] = useState(bench.tried)
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const { line, tiles, balance, capacity, decided } = bench
  const items = useMemo(() => itemsOf(line), [line])
  const moved = useMemo(() => moveLine(items, capacity, places), [items, capacity, places])
  const most = items.length
  // While the line stands where it is set, what was decided is the selection; moved, it is a question of the line.
  const ofDecisions = decided && places === capacity
  const shares = useMemo(
    () =>
      sharesOf(balance.grouping, (index) =>
        ofDecisions ? line.accepted[index] === true : moved.marks[index]?.side === 'in',
      ),
    [balance, line, moved, ofDecisions],
  )
  // What does not change with the line is said once: an address for each of a thousand pictures is no small thing.
  const { year, callId, calls } = view
  const fixed = useMemo(
    () =>
      tiles.map((tile) => ({
        tile,
        place: (items[tile.at]?.span.start ?? 0) + 1,
        name: line.names[tile.at] ?? '',
        href: candidateAddress(locale, { year, callId, calls }, line.numbers[tile.at] ?? 0),
        kept: line.kept[tile.at] !== null,
      })),
    [tiles, items, line, locale, year, callId, calls],
  )
  const hung = fixed.map((one): Hung => {
    const { side = 'out', hangs = false } = moved.marks[one.tile.at] ?? {}
    return { ...one, side, hangs }
  })
  const put = (text: string) => {
    const asked = Number(text)
    if (/^\d+$/.test(text.trim()) && asked <= most) setPlaces(asked)
  }
  const [first, last] = [tiles[0]?.at ?? 0, tiles.at(-1)?.at ?? 0]
  return (
    <>
      <section className="bench stack" aria-labelledby="skillelinjen">
        <div className="section-head">
          <h2 id="skillelinjen">{t(texts.bench)}</h2>
          <p className="small soft measure">{t(texts.benchHelp)}</p>
        </div>
        <form className="bench-mover" method="get" action={selectionAddress(locale, view)}>
          {view.calls.length > 1 && <input type="hidden" name="utlysning" value={view.callId} />}
          <label className="bench-mover__slide" htmlFor="streken">
            <span className="field__label">{t(texts.placesSlider)}</span>
            <input
              id="streken"
              type="range"
              min={0}
              max={most}
              value={places}
              aria-valuetext={t(texts.placesSaid, { count: places })}
              onChange={(event) => setPlaces(Number(event.currentTarget.value))}
            />
          </label>
          <label className="bench-mover__number" htmlFor="plasser">
            <span className="field__label">{t(texts.places)}</span>
            <PlacesBox key={alive ? places : 'server'} places={places} most={most} put={put} />
          </label>
          {!alive && (
            <button type="submit" className="ds-button" data-variant="secondary">
              {t(texts.show)}
            </button>
          )}
          {places !== capacity &&
            (alive ? (
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => setPlaces(Math.min(capacity, most))}
              >
                {t(texts.backTo, { capacity })}
              </button>
            ) : (
              <a href={selectionAddress(locale, view)}>{t(texts.backTo, { capacity })}</a>
            ))}
        </form>
        <LineNews moved={moved} line={line} places={places} capacity={capacity} />
        <WallKey />
        {tiles.length < most && (
          <p className="small soft">
            {t(texts.wallPart, { from: first + 1, to: last + 1, total: most })}{' '}
            {tiles.length < MOST_TILES && (
              <a href={`${selectionAddress(locale, view, { plasser: places, vegg: 'stor' })}#skillelinjen`}>
                {t(texts.wallMore, { count: MOST_TILES })}
              </a>
            )}
          </p>
        )}
        <h3 className="only-heard">{t(texts.wall)}</h3>
        <Wall hung={hung} capacity={places} />
      </section>
      <BalancePanel
        view={view}
        bench={bench}
        shares={shares}
        ofDecisions={ofDecisions}
        selected={countIn(moved, line.accepted, ofDecisions)}
      />
    </>
  )
}

const countIn = (moved: Moved, accepted: readonly boolean[], ofDecisions: boolean): number =>
  ofDecisions ? accepted.filter(Boolean).length : moved.in

/** A box that can be emptied on the way to another number. */
function PlacesBox({ places, most, put }: { places: number; most: number; put: (text: string) => void }) {
  return (
    <input
      className="ds-input field__number"
      id="plasser"
      type="number"
      name="plasser"
      min={0}
      max={most}
      defaultValue={places}
      onBlur={(event) => put(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        put(event.currentTarget.value)
      }}
    />
  )
}

/** Names that are read at a glance; the rest are counted. */
const MOST_NAMED = 40

function LineNews({
  moved,
  line,
  places,
  capacity,
}: {
  moved: Moved
  line: BenchView['line']
  places: number
  capacity: number
}) {
  const t = useWords()
  const sums = [
    { label: t(texts.sumIn), figure: moved.in },
    {
      label: t(texts.sumTied),
      figure: moved.tied,
      more: moved.tied > 0 && t(texts.tiedFor, { places: moved.placesForTied }),
    },
    { label: t(texts.sumOut), figure: moved.out },
    { label: t(texts.sumHanging), figure: moved.hanging },
  ]
  const lists = [
    { title: t(texts.comesIn), of: moved.comesIn },
    { title: t(texts.comesToTie), of: moved.comesToTie },
    { title: t(texts.fallsOut), of: moved.fallsOut },
  ].filter(({ of }) => of.length > 0)
  return (
    <>
      <dl className="sums">
        {sums.map(({ label, figure, more }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{figure}</strong> {more}
            </dd>
          </div>
        ))}
      </dl>
      <p className="only-heard" role="status">
        {places === capacity
          ? t(texts.unmoved)
          : t(texts.moved, {
              capacity: places,
              comesIn: moved.comesIn.length,
              fallsOut: moved.fallsOut.length,
              tied: moved.tied,
            })}
      </p>
      {lists.length > 0 && (
        <div className="bench-news">
          {lists.map(({ title, of }) => (
            <div key={title}>
              <h3>
                {title} ({of.length})
              </h3>
              <p className="small">
                {of
                  .slice(0, MOST_NAMED)
                  .map((index) => line.names[index])
                  .join(', ')}
                {of.length > MOST_NAMED && ` ${t(texts.andMore, { count: of.length - MOST_NAMED })}`}
              </p>
            </div>
          ))}
        </div>
      )}
    </>
  )
}
