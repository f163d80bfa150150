import type { OverviewView } from '#app/domains/art-round/edition/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { edition as words } from '#app/i18n/edition.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { sayDate, sayInstant, sayPeriod } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { useFaultSentence } from './fault-sentence.ts'

type Current = NonNullable<OverviewView['current']>

/** The newest edition: where it is, what waits, how far it has come. */
export function CurrentEdition({ current }: { current: Current }) {
  const t = useWords()
  const locale = useLocale()
  const said = useFaultSentence()
  const { year, steps, phase } = current
  return (
    <>
      <section className="stack" aria-labelledby="argang">
        <h2 id="argang">
          <a href={addressIn(locale, 'edition', { year })}>{t(secretariat.editionOf, { year })}</a>
        </h2>
        <p className="cluster">
          <Tag tone="accent">{t(words.phase, { phase })}</Tag>
          <Tag tone={current.published ? 'success' : undefined}>
            {t(current.published ? editionScreens.public : editionScreens.notPublic)}
          </Tag>
          {current.demo && <Tag>{t(editionScreens.demo)}</Tag>}
        </p>
        <p className="lede">{useWhen(current)}</p>
        <h3>{t(secretariat.whatNext)}</h3>
        {steps.length === 0 ? (
          <p>{t(secretariat.nothingWaits)}</p>
        ) : (
          <ul className="needles stack stack--tight">
            {steps.map((step) => (
              <li key={step.key}>
                <a href={addressIn(locale, step.address, { year })}>{said({ ...step, field: '' })}</a>{' '}
                {step.late && <Tag tone="warning">{t(secretariat.late)}</Tag>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="stack" aria-labelledby="sa-langt">
        <h2 id="sa-langt">{t(secretariat.howFar)}</h2>
        <Figures current={current} />
      </section>
    </>
  )
}

/** The date that matters in this phase, in a sentence. */
function useWhen({ phase, call, dates }: Current): string {
  const t = useWords()
  const locale = useLocale()
  const { announceOn, confirmBy, periodFrom, periodTo } = dates
  if (phase === 'planned' && call) return t(secretariat.callOpens, { when: sayInstant(call.opensAt, locale) })
  if (phase === 'call-open' && call) return t(secretariat.callCloses, { when: sayInstant(call.deadline, locale) })
  if (phase === 'jurying' && announceOn) return t(secretariat.announceOn, { when: sayDate(announceOn, locale) })
  if (phase === 'jurying' && call) return t(secretariat.callClosed, { when: sayInstant(call.deadline, locale) })
  if (phase === 'announced' && confirmBy) return t(secretariat.answersBy, { when: sayDate(confirmBy, locale) })
  return periodFrom && periodTo ? t(secretariat.roundPeriod, { when: sayPeriod(periodFrom, periodTo, locale) }) : ''
}

function Figures({ current: { year, counts, capacity } }: { current: Current }) {
  const t = useWords()
  const locale = useLocale()
  const at = (name: Parameters<typeof addressIn>[1]) => addressIn(locale, name, { year })
  const figure = (value: number) => sayNumber(value, locale)
  const outOf = (part: number, whole: number) => t(secretariat.outOf, { part: figure(part), whole: figure(whole) })
  return (
    <div className="tiles">
      <StatTile
        figure={figure(counts.submitted)}
        counts={t(secretariat.countSubmitted)}
        href={at('editionApplications')}
        basis={t(secretariat.countDrafts, { count: counts.drafts })}
      />
      <StatTile
        figure={outOf(counts.sealed, counts.jurors)}
        counts={t(secretariat.countSealed)}
        href={at('editionJury')}
      />
      <StatTile
        figure={outOf(counts.decided, counts.submitted)}
        counts={t(secretariat.countDecided)}
        href={at('selection')}
      />
      <StatTile
        figure={figure(counts.confirmed)}
        counts={t(secretariat.countConfirmed)}
        href={at('editionApplications')}
        basis={t(secretariat.ofPlaces, { places: capacity })}
      />
      <StatTile
        figure={figure(counts.studios)}
        counts={t(secretariat.countStudios)}
        href={at('editionStudios')}
        basis={counts.withoutPosition > 0 && t(secretariat.withoutPosition, { count: counts.withoutPosition })}
      />
      <StatTile
        figure={counts.reportsExpected > 0 ? outOf(counts.reportsReceived, counts.reportsExpected) : '–'}
        counts={t(secretariat.countReports)}
        href={at('editionTallies')}
        basis={counts.reportsExpected === 0 && t(secretariat.reportsLater)}
      />
    </div>
  )
}
