import type { Round } from '#app/domains/rounds/my-round.ts'
import type { Plan } from '#app/domains/rounds/plan.ts'
import { withStudios } from '#app/domains/rounds/round-address.ts'
import type { RoundView } from '#app/domains/rounds/round-view.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Answer } from './answer.tsx'
import { AddNumbers, AskForm } from './ask-form.tsx'
import { OutsideThePlan } from './left-out.tsx'
import { deedAddress, namesOf, roundAddress, sayDayFirst } from './round-links.ts'
import { RoundMap } from './round-map.tsx'
import { StopRow } from './stop-row.tsx'
import { TakeAlong } from './take-along.tsx'

interface Props {
  view: RoundView
  /** Whether the files of calendar and navigator can be had: they come from the server. */
  files: boolean
}

/** A visitor's round: what to do next, whether one makes it, and everything that can be changed. */
export function RoundPage({ view, files }: Props) {
  const t = useWords()
  const { plan, round } = view
  if (!plan) return <OtherYear view={view} />
  if (round.numbers.length === 0) return <NothingChosen round={round} />
  const mayChange = view.own === null
  return (
    <div className="round-page">
      <div className="round-page__head stack stack--tight">
        <h1>{t(myRound.title)}</h1>
        {view.own && <Shared own={view.own} round={round} />}
        <Answer view={view} plan={plan} mayChange={mayChange} />
        {mayChange && <Settings view={view} plan={plan} />}
      </div>
      <div className="round-page__plan stack stack--loose">
        <Stops view={view} plan={plan} mayChange={mayChange} />
        <OutsideThePlan plan={plan} round={round} mayChange={mayChange} />
        {mayChange && (
          <div className="no-print">
            <AddNumbers round={round} />
          </div>
        )}
      </div>
      <aside className="round-page__aside stack stack--loose">
        <RoundMap stops={plan.stops} start={view.start} />
        <TakeAlong round={round} files={files} mayChange={mayChange} />
        <p className="small soft">{t(myRound.estimate)}</p>
      </aside>
    </div>
  )
}

function Stops({ view, plan, mayChange }: { view: RoundView; plan: Plan; mayChange: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const { round, start } = view
  const order = plan.stops.map(({ place }) => place.number)
  if (plan.stops.length === 0) return null
  return (
    <section className="stack stack--tight" aria-label={t(myRound.order)}>
      {start && (
        <p className="round-from">
          {t(myRound.leaveFrom, { place: startName(view, t), time: sayTime(plan.leaves, locale) })}
        </p>
      )}
      <ol className="plain-list round-stops">
        {plan.stops.map((stop, index) => {
          const before = plan.stops[index - 1]?.place
          const from =
            before && before.lat !== null && before.lng !== null
              ? { lat: before.lat, lng: before.lng, label: `${before.number} ${namesOf(before, locale)}` }
              : start && { lat: start.lat, lng: start.lng, label: startName(view, t) }
          return <StopRow key={stop.place.number} {...{ view, stop, index, from, order, mayChange }} />
        })}
      </ol>
      {round.order === 'own' && mayChange && (
        <p className="no-print">
          {t(myRound.ownOrder)}{' '}
          <a className="round-deed" href={deedAddress(locale, { ...round, order: 'best' })} rel="nofollow">
            {t(myRound.findBest)}
          </a>
        </p>
      )}
    </section>
  )
}

function startName({ round, start }: RoundView, t: ReturnType<typeof useWords>): string {
  if (round.start?.at === 'studio') return t(myRound.startStudio, { number: round.start.number })
  return start?.name || t(myRound.startHere)
}

/** What the plan rests on, in one line that opens the form. */
function Settings({ view, plan }: { view: RoundView; plan: Plan }) {
  const t = useWords()
  const locale = useLocale()
  const { mode, stay } = view.round
  const line = [
    sayDayFirst(plan.day, locale),
    t(myRound.modeOption, { mode }).toLocaleLowerCase(locale),
    t(myRound.stayAtEach, { stay }),
  ]
  return (
    <>
      <div className="no-print">
        <Disclosure
          summary={
            <span>
              {line.join(', ')}. <span className="round-change">{t(myRound.change)}</span>
            </span>
          }
        >
          <AskForm view={view} />
        </Disclosure>
      </div>
      <p className="round-printed">{line.join(', ')}</p>
    </>
  )
}

/** Someone else's round, while one has one of one's own. */
function Shared({ own, round }: { own: Round; round: Round }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <Notice title={t(myRound.sharedTitle)}>
      <p>{t(myRound.sharedOwn, { count: own.numbers.length })}</p>
      <ul className="plain-list round-ways no-print">
        <li>
          <a href={roundAddress(locale, own)}>{t(myRound.toOwn)}</a>
        </li>
        <li>
          <a href={deedAddress(locale, withStudios(own, round.numbers))} rel="nofollow">
            {t(myRound.mergeShared)}
          </a>
        </li>
        <li>
          <a href={deedAddress(locale, round)} rel="nofollow">
            {t(myRound.takeShared)}
          </a>
        </li>
      </ul>
    </Notice>
  )
}

function OtherYear({ view: { round, year } }: { view: RoundView }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack stack--loose">
      <h1>{t(myRound.title)}</h1>
      <EmptyState
        level={2}
        title={t(myRound.otherYear, { year: round.day?.slice(0, 4) ?? '', this: year })}
        action={<LinkButton href={addressIn(locale, 'myRound')}>{t(myRound.toThisYear)}</LinkButton>}
      />
    </div>
  )
}

function NothingChosen({ round }: { round: Round }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack stack--loose">
      <header className="title-row">
        <h1>{t(myRound.title)}</h1>
        <p className="lede">{t(myRound.description)}</p>
      </header>
      <EmptyState
        level={2}
        title={t(myRound.emptyTitle)}
        action={
          <>
            <LinkButton href={addressIn(locale, 'map')}>{t(myRound.toMap)}</LinkButton>
            <LinkButton variant="secondary" href={addressIn(locale, 'artists')}>
              {t(myRound.toList)}
            </LinkButton>
          </>
        }
      >
        <p>{t(myRound.emptyHow)}</p>
      </EmptyState>
      <AddNumbers round={round} />
    </div>
  )
}
