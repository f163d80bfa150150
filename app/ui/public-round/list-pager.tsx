import { finding } from '#app/i18n/finding.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { type Page, withQuery } from '#app/kernel/page.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'

/** Back and forth through a list of artists or places that is too long for one page. */
export function ListPager({ path, query, page: { page, pages } }: { path: string; query: string; page: Page }) {
  const t = useWords()
  const at = (side: number) => withQuery(path, query, { side: side === 1 ? null : side })
  return (
    <Pager
      label={t(finding.pages)}
      position={t(secretariat.pageOf, { page, pages })}
      previous={page > 1 ? { href: at(page - 1), text: t(secretariat.previous) } : undefined}
      next={page < pages ? { href: at(page + 1), text: t(secretariat.next) } : undefined}
    />
  )
}
