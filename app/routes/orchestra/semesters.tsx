import { useActionData, useLoaderData } from '@remix-run/react'
import { makeSemester } from '#app/domains/orchestra/semester/commands/make-semester.server.ts'
import { makeSemesterInput } from '#app/domains/orchestra/semester/input.ts'
import { semestersView } from '#app/domains/orchestra/semester/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraSemester as words } from '#app/i18n/orchestra-semester.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { toOrchestra } from '#app/ui/orchestra/semester/path.ts'
import { SemesterTable } from '#app/ui/orchestra/semester/semester-table.tsx'

export const meta = titled(words.semesters)
export const handle = { path: toOrchestra }

export const loader = page('signed-in', ({ ctx, actor }) => semestersView(ctx, actor))

export const action = deed('signed-in', makeSemesterInput, async ({ ctx, actor, locale }) =>
  to(addressIn(locale, 'semester', { term: await makeSemester(ctx, actor) })),
)

/** Every semester, and the one that comes next, ready to be made. */
export default function Semesters() {
  const t = useWords()
  const { rows, next } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  return (
    <div className="stack stack--loose">
      <header className="work-title">
        <div className="stack stack--tight">
          <h1>{t(words.semesters)}</h1>
          <p className="measure">{t(words.semestersHelp)}</p>
        </div>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <form method="post" className="panel stack stack--tight">
        <input type="hidden" name="intent" value="make" />
        <p className="measure soft">{t(rows.length === 0 ? words.noneHelp : words.makeHelp)}</p>
        <div>
          <Button variant={rows.length === 0 ? 'primary' : 'secondary'}>{t(words.make, next)}</Button>
        </div>
      </form>
      <SemesterTable rows={rows} />
    </div>
  )
}
