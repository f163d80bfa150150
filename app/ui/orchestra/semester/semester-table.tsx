import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import type { SemesterRow } from '#app/domains/orchestra/semester/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { enrolmentList } from '#app/i18n/orchestra-enrolment-list.ts'
import { orchestraHome } from '#app/i18n/orchestra-home.ts'
import { orchestraSemester as words } from '#app/i18n/orchestra-semester.ts'
import { osloDate, sayPeriod, sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

type Row = Pick<SemesterRow, 'term' | 'ensembles' | 'open' | 'over'> & {
  semester: Pick<SemesterRow['semester'], 'year' | 'season' | 'begins' | 'ends'> & {
    publishedAt: Date | string | null
    opensAt: Date | string | null
    closesAt: Date | string | null
  }
}

/** How enrolment stands, in two or three words. */
function useEnrolmentWords() {
  const t = useWords()
  const locale = useLocale()
  return ({ open, over, semester }: Pick<Row, 'open' | 'over' | 'semester'>): string => {
    const { opensAt, closesAt } = semester
    if (opensAt === null) return t(words.noOpening)
    const day = (instant: Date | string, less = 0) =>
      sayShortDate(osloDate(new Date(new Date(instant).getTime() - less)), locale)
    if (open) return closesAt === null ? t(words.openNow) : t(words.openTo, { day: day(closesAt, 1) })
    return over ? t(words.closedNow) : t(words.opensOn, { day: day(opensAt) })
  }
}

export function SemesterTable({ rows }: { rows: readonly Row[] }) {
  const t = useWords()
  const locale = useLocale()
  const enrolment = useEnrolmentWords()
  return (
    <DataTable
      caption={t(words.semesters)}
      captionHidden
      rows={rows}
      rowKey={({ term }) => term}
      empty={<EmptyState title={t(words.none)} level={2} />}
      columns={[
        {
          key: 'name',
          label: t(words.theSemester),
          names: true,
          cell: ({ term, semester }) => (
            <span className="cluster">
              <a href={addressIn(locale, 'semester', { term })}>{t(words.heading, semester)}</a>
              {semester.publishedAt === null && <Tag tone="warning">{t(words.draft)}</Tag>}
            </span>
          ),
        },
        {
          key: 'period',
          label: t(words.period),
          cell: ({ semester }) => sayPeriod(semester.begins, semester.ends, locale),
        },
        {
          key: 'ensembles',
          label: t(words.ensembles),
          cell: ({ ensembles }) => (
            <>
              {ensembles.map((ensemble) => (
                <span key={ensemble.id} className="line">
                  {sayEnsemble(ensemble, locale)}: {t(words.members, { count: ensemble.members })}
                </span>
              ))}
            </>
          ),
        },
        { key: 'enrolment', label: t(words.enrolment), cell: enrolment },
        {
          key: 'on',
          label: t(orchestraHome.places),
          unlabelled: true,
          cell: ({ term }) => (
            <span className="cluster small">
              <a href={addressIn(locale, 'enrolments', { term })}>{t(enrolmentList.title)}</a>
              <a href={addressIn(locale, 'seminars', { term })}>{t(orchestraHome.seminars)}</a>
              <a href={addressIn(locale, 'foresight', { term })}>{t(orchestraHome.foresight)}</a>
            </span>
          ),
        },
      ]}
    />
  )
}
