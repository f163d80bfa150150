import type { NearDoor } from '#app/domains/rounds/pass-views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { pass } from '#app/i18n/pass.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { OpenNow } from './open-now.tsx'

/** "4,2 km", under one kilometre "350 m". */
function useDistance() {
  const t = useWords()
  const locale = useLocale()
  const number = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1 })
  return (kilometres: number) =>
    kilometres < 1
      ? t(pass.metres, { m: Math.max(50, Math.round(kilometres * 20) * 50) })
      : t(pass.away, { km: kilometres < 10 ? number.format(kilometres) : String(Math.round(kilometres)) })
}

/** Where one may go next: open doors, the nearest first. */
export function NearDoors({ year, near, help }: { year: number; near: readonly NearDoor[]; help: string }) {
  const t = useWords()
  const locale = useLocale()
  const far = useDistance()
  if (near.length === 0) return null
  return (
    <section className="near stack" aria-labelledby="nar">
      <h2 id="nar">{t(pass.near)}</h2>
      <ol className="plain-list near__list">
        {near.map(({ number, called, opening, kilometres }) => (
          <li key={number}>
            <a href={addressIn(locale, 'studioDoor', { year, number })}>
              <StudioNumber number={number} prefix={t(publicRound.studio)} />
              <span className="near__words">
                <span className="near__name">{called}</span>
                <OpenNow opening={opening} />
              </span>
              <span className="near__far">{far(kilometres)}</span>
            </a>
          </li>
        ))}
      </ol>
      <p className="small soft">
        {help} <a href={addressIn(locale, 'map')}>{t(pass.toMap)}</a>
      </p>
    </section>
  )
}
