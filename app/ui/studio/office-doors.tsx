import type { SaidToday } from '#app/domains/art-round/studio/notice-views.ts'
import type { StampTotals } from '#app/domains/rounds/pass.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { pass } from '#app/i18n/pass.ts'
import { posters } from '#app/i18n/posters.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { today } from '#app/i18n/today.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { OpenNow } from '#app/ui/public-round/open-now.tsx'

interface Props {
  year: number
  numbered: boolean
  said: readonly SaidToday[]
  stamps: StampTotals
}

/** The doors of the round, for the secretariat: posters, what is said today, and the stamps. */
export function OfficeDoors({ year, numbered, said, stamps }: Props) {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="tiles office-doors">
      <section className="panel stack" aria-labelledby="plakater">
        <h2 id="plakater">{t(posters.all)}</h2>
        <p>{t(numbered ? posters.allHelp : posters.notYet)}</p>
        {numbered && (
          <p className="cluster">
            {(['A4', 'A3'] as const).map((paper) => (
              <LinkButton
                key={paper}
                variant="secondary"
                small
                href={`${addressIn(locale, 'editionPosters', { year, number: 'alle' })}?papir=${paper.toLowerCase()}`}
              >
                {t(posters.fetchAll, { paper })}
              </LinkButton>
            ))}
          </p>
        )}
      </section>
      <section className="panel stack" aria-labelledby="sagt">
        <h2 id="sagt">{t(today.saidToday)}</h2>
        {said.length === 0 ? (
          <p>{t(today.nothingSaid)}</p>
        ) : (
          <ul className="plain-list stack">
            {said.map(({ number, slug, called, opening }) => (
              <li key={number} className="cluster">
                <StudioNumber number={number} prefix={t(publicRound.studio)} size="small" />
                <a href={addressIn(locale, 'editionStudio', { year, slug })}>{called}</a>
                <OpenNow opening={opening} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {stamps.passes > 0 && <Stamps stamps={stamps} />}
    </div>
  )
}

function Stamps({ stamps }: Pick<Props, 'stamps'>) {
  const t = useWords()
  const locale = useLocale()
  const number = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1 })
  return (
    <section className="panel stack" aria-labelledby="stempler">
      <h2 id="stempler">{t(pass.allStamps)}</h2>
      <p>
        {t(pass.allStampsSum, stamps)}{' '}
        {stamps.perPass !== null &&
          t(pass.allStampsMean, {
            mean: number.format(stamps.perPass),
            within: stamps.within === null ? '' : number.format(stamps.within),
          })}
      </p>
      <p className="small soft">{t(pass.allStampsCaveat)}</p>
    </section>
  )
}
