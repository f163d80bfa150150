import type { HomeView, OfficeCard, PlaceLink } from '#app/domains/desk/orchestra-home.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { enrolmentList } from '#app/i18n/orchestra-enrolment-list.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { withQuery } from '#app/kernel/page.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'

/** The semester in numbers; each leads to its rows. */
export function OfficeNumbers({ card: { term, semester, counts, over } }: { card: OfficeCard }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="tallene">
      <h2 id="tallene">{semester}</h2>
      {counts.length === 0 ? (
        <p>
          {t(over ? words.semesterOver : words.nobodyYet)}{' '}
          <a href={addressIn(locale, 'semesters')}>{t(words.toSemesters)}</a>
        </p>
      ) : (
        <div className="tiles">
          {counts.map(({ state, count }) => (
            <StatTile
              key={state}
              figure={count}
              counts={
                state === 'enrolled' ? t(enrolmentList.members, { count }) : t(orchestraEnrolment.state, { state })
              }
              href={withQuery(addressIn(locale, 'enrolments', { term }), '', { tilstand: state })}
            />
          ))}
        </div>
      )}
    </section>
  )
}

/** What a municipality's contact is told: numbers. */
export function ContactNumbers({ contact: { semester, rows } }: { contact: NonNullable<HomeView['contact']> }) {
  const t = useWords()
  const [only] = rows
  const title = rows.length === 1 && only ? t(words.contactTitle, { municipality: only.name }) : t(words.contactAll)
  return (
    <section className="stack" aria-labelledby="kommunen">
      <div>
        <h2 id="kommunen">{title}</h2>
        <p className="soft">
          {semester}. {t(words.contactHelp)}
        </p>
      </div>
      <DataTable
        caption={title}
        captionHidden
        rows={rows}
        rowKey={({ name }) => name}
        empty={null}
        columns={[
          { key: 'name', label: t(words.municipality), names: true, cell: ({ name }) => name },
          { key: 'youth', label: t(words.youthMembers), number: true, cell: ({ youth }) => youth },
          { key: 'junior', label: t(words.juniorMembers), number: true, cell: ({ junior }) => junior },
          { key: 'waiting', label: t(words.waitingColumn), number: true, cell: ({ waiting }) => waiting },
        ]}
      />
    </section>
  )
}

/** What the orchestra is, to one who has no part in it yet. */
export function Stranger() {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack measure">
      <p className="lede">{t(words.strangerLede)}</p>
      <div className="cluster">
        <LinkButton href={addressIn(locale, 'orchestraRegister')}>{t(words.joinYourChild)}</LinkButton>
        <a href={addressIn(locale, 'orchestra')}>{t(words.readMore)}</a>
      </div>
    </section>
  )
}

export function Places({ links }: { links: readonly PlaceLink[] }) {
  const t = useWords()
  return (
    <nav className="stack stack--tight" aria-labelledby="sidene">
      <h2 id="sidene">{t(words.places)}</h2>
      <ul className="plain-list place-links">
        {links.map(({ key, href, text }) => (
          <li key={key}>
            <a className="place-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
