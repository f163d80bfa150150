import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { aboutSite } from '#app/i18n/about-site.ts'
import { orchestraPage as words } from '#app/i18n/orchestra-page.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import type { Joining } from './public.ts'

/** For whom it is, how it works, whom one meets: what stands whether anything is open or not. */
export function About({ joining: { open, current } }: { joining: Joining }) {
  const t = useWords()
  const locale = useLocale()
  const term = open ?? current
  const day = term ? sayFullDate(term.semester.ageAt, locale) : ''
  return (
    <dl className="orchestra__parts">
      <div>
        <dt>{t(aboutSite.orchestraWho)}</dt>
        <dd>
          {term && term.ensembles.length > 0 ? (
            term.ensembles.map((one) => {
              const ensemble = sayEnsemble(one, locale)
              return (
                <p key={one.id}>
                  {t(words.ages, { ensemble, from: one.ageFrom, to: one.ageTo, day })}
                  {one.auditions && ` ${t(words.auditions, { ensemble })}`}
                </p>
              )
            })
          ) : (
            <p>{t(aboutSite.orchestraWhoMore)}</p>
          )}
        </dd>
      </div>
      <div>
        <dt>{t(aboutSite.orchestraHow)}</dt>
        <dd>{t(aboutSite.orchestraHowMore)}</dd>
      </div>
      <div>
        <dt>{t(words.coaches)}</dt>
        <dd>{t(words.coachesMore)}</dd>
      </div>
      <div>
        <dt>{t(aboutSite.orchestraConcerts)}</dt>
        <dd>
          {t(aboutSite.orchestraConcertsMore)} {t(words.alliance)}
        </dd>
      </div>
    </dl>
  )
}
