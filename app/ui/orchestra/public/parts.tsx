import { groupWords, type Instrument } from '#app/domains/orchestra/instruments.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { sayDays } from '#app/domains/orchestra/seminar/say-seminar.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraOutreach } from '#app/i18n/orchestra-outreach.ts'
import { orchestraPage as words } from '#app/i18n/orchestra-page.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import type { PublicSemester } from './public.ts'

interface PublicSeminar {
  id: string
  titleNb: string
  titleEn: string
  venue: string
  place: string
  partner: string
  days: readonly { date: string }[]
}

/** When and where the weekends are; those that were held stay, so that one sees how it goes. */
export function Seminars({
  semester,
  seminars,
  today,
}: {
  semester: PublicSemester | null
  seminars: readonly PublicSeminar[]
  today: string
}) {
  const t = useWords()
  const locale = useLocale()
  if (!semester) return null
  return (
    <section className="stack" aria-labelledby="seminarer">
      <div className="measure">
        <h2 id="seminarer">{t(words.seminars, { semester: saySemester(semester, locale) })}</h2>
        <p className="soft">{t(seminars.length === 0 ? words.noSeminars : words.seminarsHelp)}</p>
      </div>
      <ol className="plain-list orchestra__dates">
        {seminars.map((seminar) => {
          const over = (seminar.days.at(-1)?.date ?? '') < today
          const where = [seminar.venue, seminar.place].filter((part, at, all) => part && all.indexOf(part) === at)
          return (
            <li key={seminar.id} className={over ? 'orchestra__date soft' : 'orchestra__date'}>
              <p className="orchestra__day">{sayDays(seminar.days, locale)}</p>
              <p>
                {where.join(', ')}
                {seminar.partner && `, ${t(words.withPartner, { partner: seminar.partner })}`}
                {over && ` (${t(words.over)})`}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface PublicConcert {
  id: string
  slug: string
  titleNb: string
  titleEn: string
  date: string
  venue: string
  place: string
  over: boolean
}

/** Concerts to come, and the last ones. */
export function Concerts({ concerts }: { concerts: readonly PublicConcert[] }) {
  const t = useWords()
  const locale = useLocale()
  if (concerts.length === 0) return null
  return (
    <section className="stack" aria-labelledby="konserter">
      <h2 id="konserter">{t(words.concerts)}</h2>
      <ol className="plain-list orchestra__dates">
        {concerts.map(({ id, slug, titleNb, titleEn, date, venue, place, over }) => (
          <li key={id} className={over ? 'orchestra__date soft' : 'orchestra__date'}>
            <p className="orchestra__day">
              {sayDate(date, locale)} {date.slice(0, 4)}
            </p>
            <p>
              <a href={addressIn(locale, 'concert', { slug })}>{(locale === 'en' && titleEn) || titleNb}</a>
              <br />
              <span className="soft">{[venue, place].filter(Boolean).join(', ')}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface PublicProject {
  id: string
  titleNb: string
  titleEn: string
  textNb: string
  textEn: string
  municipalityId: string
  daysAWeek: number | null
  instruments: readonly Instrument[]
}

/** What is done with schools. */
export function Outreach({
  projects,
  municipalities,
}: {
  projects: readonly PublicProject[]
  municipalities: Readonly<Record<string, string>>
}) {
  const t = useWords()
  const locale = useLocale()
  if (projects.length === 0) return null
  return (
    <section className="stack" aria-labelledby="skolene">
      <div className="measure">
        <h2 id="skolene">{t(words.outreach)}</h2>
        <p className="soft">{t(words.outreachHelp)}</p>
      </div>
      <ul className="plain-list orchestra__parts">
        {projects.map(({ id, titleNb, titleEn, textNb, textEn, municipalityId, daysAWeek, instruments }) => (
          <li key={id} className="orchestra__part">
            <h3>{(locale === 'en' && titleEn) || titleNb}</h3>
            <p className="small soft">
              {[
                municipalities[municipalityId] ?? '',
                instruments.map((code) => t(groupWords(code))).join(', '),
                daysAWeek === null ? '' : t(orchestraOutreach.inWeek, { days: daysAWeek }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p>{(locale === 'en' && textEn) || textNb}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The friends, and how to become one. */
export function Association() {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack stack--tight measure" aria-labelledby="venner">
      <h2 id="venner">{t(words.association)}</h2>
      <p>{t(words.associationMore)}</p>
      <p>
        <a href={addressIn(locale, 'associationJoin')}>{t(words.joinAssociation)}</a>
      </p>
    </section>
  )
}
