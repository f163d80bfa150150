import type { ReactNode } from 'react'
import { orchestraReports as words } from '#app/i18n/orchestra-reports.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

export interface ShownRule {
  key: string
  rule: string
  source?: string
  met: boolean | null
  basis: ReactNode
}

/** Rule by rule: what is asked, whether it is met, and what that rests on. */
export function RuleTable({ caption, rules }: { caption: string; rules: readonly ShownRule[] }) {
  const t = useWords()
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      rows={rules}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        {
          ...{ key: 'rule', label: t(words.rule), names: true },
          cell: ({ rule, source }) => (
            <>
              {rule}
              {source && <span className="small soft rule__source">{t(words.source, { source })}</span>}
            </>
          ),
        },
        {
          ...{ key: 'met', label: t(words.state) },
          cell: ({ met }) =>
            met === null ? (
              <Tag>{t(words.unsaid)}</Tag>
            ) : (
              <Tag tone={met ? 'success' : 'warning'}>{t(met ? words.met : words.notMet)}</Tag>
            ),
        },
        { key: 'basis', label: t(words.basis), cell: ({ basis }) => basis },
      ]}
    />
  )
}
