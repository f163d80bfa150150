import type { FormEvent } from 'react'
import { MOST_VISITS } from '#app/domains/tallies/tally.ts'
import type { TallyDay } from '#app/domains/tallies/views.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { SaveStatus } from '#app/ui/kit/save-status.tsx'
import { EntryList } from './entry-list.tsx'
import { SumForm } from './sum-form.tsx'
import { useTapQueue } from './use-tap-queue.ts'

interface CounterProps {
  studioId: string | null
  /** A day that has begun. */
  day: TallyDay
  year: number
  personId: string
  once: string
  /** Where counts are sent without a page. */
  address: string
  /** The server has counted, and the day stands like this. */
  onCounted: (day: TallyDay) => void
  /** Something has been counted since the page was loaded. */
  counted: boolean
  form: FormState
}

/** One big figure, plus one. Without script every tap is a form; with it, taps wait on the phone for the network. */
export function Counter(props: CounterProps) {
  const { studioId, day, year, personId, once, address, onCounted, counted, form } = props
  const t = useWords()
  const locale = useLocale()
  const queue = useTapQueue(personId, year, address, onCounted)
  const place = { studioId: studioId ?? '', date: day.date }
  const waiting = queue.waitingVisits(place)
  const total = day.visits === null && waiting === 0 ? null : (day.visits ?? 0) + waiting

  const tap = (event: FormEvent) => {
    event.preventDefault()
    queue.tap(place)
  }
  // A sum that can be right goes the same way as taps; any other goes to the server, which says what is wrong with it.
  const addSum = (event: FormEvent<HTMLFormElement>) => {
    const fields = new FormData(event.currentTarget)
    const typed = String(fields.get('visits') ?? '').replace(/\s/g, '')
    if (!/^\d+$/.test(typed) || Number(typed) > MOST_VISITS) return
    event.preventDefault()
    const [kind, method] = [String(fields.get('kind')), String(fields.get('method'))]
    queue.add({ ...place, onceKey: crypto.randomUUID(), visits: Number(typed), kind, method })
    event.currentTarget.reset()
  }

  const sum = queue.waiting.reduce((all, { visits }) => all + visits, 0)
  const status = () => {
    if (queue.state === 'signed-out') return t(tallies.waitingForSignIn, { count: sum })
    if (queue.waiting.length === 0) return counted ? t(tallies.allSaved) : ''
    return queue.state === 'not-heard' ? t(tallies.waitingForNet, { count: sum }) : t(tallies.counting)
  }
  const saving = queue.state === 'not-heard' || queue.state === 'signed-out' ? 'waiting' : 'saving'
  return (
    <div className="stack stack--loose">
      <section className="counter" aria-labelledby="teller">
        <h2 className="counter__what" id="teller">
          {t(tallies.visitsOn, { day: sayDate(day.date, locale) })}
          <span className="small soft"> {sayHours(day.opens, day.closes, locale)}</span>
        </h2>
        <p className="count" aria-live="polite" data-known={total !== null ? '' : undefined}>
          {total === null ? '–' : sayNumber(total, locale)}
        </p>
        <p className="counter__none small soft">{total === null && t(tallies.nothingYet)}</p>
        <form method="post" onSubmit={tap}>
          <input type="hidden" name="intent" value="count" />
          <input type="hidden" name="studioId" value={place.studioId} />
          <input type="hidden" name="date" value={day.date} />
          <input type="hidden" name="visits" value="1" />
          <input type="hidden" name="kind" value="visit" />
          <input type="hidden" name="method" value="counter" />
          <input type="hidden" name="onceKey" value={`${once}:tap`} />
          <Button wide className="counter__plus" aria-label={t(tallies.plusOne)}>
            {t(tallies.plusOneSign)}
          </Button>
        </form>
        <div className="cluster cluster--apart counter__foot">
          <SaveStatus state={queue.waiting.length === 0 ? 'saved' : saving} text={status()} />
          {queue.mayUntap(place) && (
            <Button type="button" variant="quiet" small onClick={() => queue.untap(place)}>
              {t(tallies.undoTap)}
            </Button>
          )}
        </div>
      </section>
      {queue.refused.map((count) => (
        <Notice key={count.onceKey} tone="danger" live>
          <p>
            {t(tallies.refusedCount, {
              visits: t(tallies.countedVisits, { count: count.visits }),
              day: sayDate(count.date, locale),
              why: count.refused ?? '',
            })}
          </p>
          <Button type="button" variant="secondary" small onClick={() => queue.discard(count.onceKey)}>
            {t(tallies.discard)}
          </Button>
        </Notice>
      ))}
      <div>
        <Disclosure summary={t(tallies.typeSum)} open={form.reply?.intent === 'count'}>
          <SumForm studioId={studioId} date={day.date} once={once} form={form} onSubmit={addSum} />
        </Disclosure>
        <Disclosure
          summary={t(tallies.entries, { count: day.entries.length })}
          open={form.reply?.intent === 'correct-visits'}
        >
          <EntryList entries={day.entries} date={day.date} once={once} form={form} />
        </Disclosure>
      </div>
    </div>
  )
}
