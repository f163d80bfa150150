import type { AuditAbout, AuditView } from '#app/domains/desk/audit.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { audit } from '#app/i18n/audit.ts'
import { deedKinds, sayDeed } from '#app/i18n/deeds.ts'
import { hostingKeeping } from '#app/i18n/hosting-keeping.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { withQuery } from '#app/kernel/page.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { DateField } from '#app/ui/kit/text-fields.tsx'

/** The log: narrowed by person, kind and time, all of it in the address. */
export function AuditLog({ view }: { view: AuditView }) {
  const t = useWords()
  const locale = useLocale()
  const { ask, person, lines, total, page, pages } = view
  const asked = { person: ask.personId, slag: ask.kind, fra: ask.from, til: ask.to }
  const at = (change: Record<string, string | number | null>) =>
    withQuery(addressIn(locale, 'audit'), '', { ...asked, ...change })
  return (
    <div className="stack">
      <h1>{t(audit.title)}</h1>
      <p className="lede">{t(audit.lede)}</p>
      <p>
        <a href={addressIn(locale, 'deletions')}>{t(hostingKeeping.title)}</a>
      </p>
      {person && (
        <p className="cluster">
          <span>{t(audit.onlyPerson, { name: person })}</span>
          <a href={at({ person: null })}>{t(audit.allPersons)}</a>
        </p>
      )}
      <form method="get" className="cluster cluster--foot" role="search">
        {ask.personId && <input type="hidden" name="person" value={ask.personId} />}
        <SelectField
          label={t(audit.kind)}
          name="slag"
          ask={t(audit.allKinds)}
          defaultValue={ask.kind ?? ''}
          choices={Object.entries(deedKinds).map(([value, said]) => ({ value, label: said[locale] }))}
        />
        <DateField label={t(audit.from)} name="fra" defaultValue={ask.from ?? ''} />
        <DateField label={t(audit.to)} name="til" defaultValue={ask.to ?? ''} />
        <Button variant="secondary">{t(audit.show)}</Button>
      </form>
      <DataTable
        caption={t(audit.found, { count: total })}
        dense
        rows={lines}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t(audit.none)} level={2}>
            {t(audit.noneHelp)}
          </EmptyState>
        }
        columns={[
          { key: 'when', label: t(audit.when), cell: (line) => sayInstant(line.at, locale) },
          {
            key: 'who',
            label: t(audit.who),
            cell: (line) => (
              <>
                {line.who ? <a href={at({ person: line.who.id, side: null })}>{line.who.name}</a> : t(audit.machine)}
                {line.for && <span className="soft"> {t(audit.onBehalf, { name: line.for.name })}</span>}
              </>
            ),
          },
          { key: 'deed', label: t(audit.deed), names: true, cell: (line) => sayDeed(line.deed, locale) },
          { key: 'about', label: t(audit.about), cell: (line) => <About about={line.about} /> },
          { key: 'more', label: t(audit.more), cell: (line) => <span className="small soft">{line.facts}</span> },
        ]}
      />
      {total > 0 && (
        <p className="cluster small no-print">
          <span className="soft">{t(audit.takeOut)}</span>
          {(['xlsx', 'csv', 'json'] as const).map((format) => (
            <a key={format} href={withQuery(addressIn(locale, 'auditFile'), '', { ...asked, format })}>
              {format === 'xlsx' ? 'Excel' : format.toUpperCase()}
            </a>
          ))}
        </p>
      )}
      <Pager
        label={t(audit.title)}
        position={t(secretariat.pageOf, { page, pages })}
        previous={page > 1 ? { href: at({ side: page - 1 }), text: t(secretariat.previous) } : undefined}
        next={page < pages ? { href: at({ side: page + 1 }), text: t(secretariat.next) } : undefined}
      />
    </div>
  )
}

function About({ about }: { about: AuditAbout }) {
  const t = useWords()
  const locale = useLocale()
  switch (about.kind) {
    case 'application':
      return (
        <a href={addressIn(locale, 'editionApplication', { year: about.year, id: about.id })}>
          {about.number === null ? t(audit.draft, about) : t(audit.application, { ...about, number: about.number })}
        </a>
      )
    case 'edition':
      return <a href={addressIn(locale, 'edition', about)}>{t(audit.edition, about)}</a>
    case 'person':
      return <a href={addressIn(locale, 'person', { id: about.id })}>{about.name}</a>
    case 'other':
      return <span className="small soft">{about.id.slice(-8)}</span>
  }
}
