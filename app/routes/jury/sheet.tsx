import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { recuse } from '#app/domains/art-round/jury/commands/recuse.server.ts'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { sheetInput } from '#app/domains/art-round/jury/input.ts'
import { sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import type { SheetView } from '#app/domains/art-round/jury/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { JuryProgram } from '#app/ui/jury/program.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { nothingReturned, type Returned, ROUND, SHEET_PROGRAM, type SheetTold } from '#app/ui/jury/told.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titledBy(({ view }: { view: SheetView }, locale) =>
  say(locale, juryDesk.sheetOf, { number: view.number, total: view.standing.marks.length }),
)
/** The way back is in the sheet's own head, so that the pictures have the room. */
export const handle = { wide: true }

export const loader = page(['juror', 'chair'], async ({ ctx, actor, params, url }) => ({
  view: await sheetView(ctx, actor, yearIn(params), params.number ?? '', url.searchParams.get(ROUND)),
  program: island(SHEET_PROGRAM, ctx.settings.production),
}))

/** What a plain save gets back when another window had saved. */
interface Collided {
  collided: Returned['answers']
}

export const action = deed(['juror', 'chair'], sheetInput, async ({ ctx, actor, locale, params, url, value }) => {
  const year = yearIn(params)
  const wished = url.searchParams.get(ROUND)
  const query = wished === null ? '' : `?${ROUND}=${encodeURIComponent(wished)}`
  const desk = addressIn(locale, 'jury', { year }) + query
  if (value.intent === 'recuse') {
    await recuse(ctx, actor, year, value)
    return to(desk)
  }
  const { sheet, version, score, pick, note, bookmarked, onward } = value
  const outcome = await saveAssessment(ctx, actor, year, { sheet, version, scores: score, pick, note, bookmarked })
  if (!outcome.saved) return data<Collided>({ collided: { scores: score, pick, note } }, { status: 409 })
  if (onward === 'stay') return to(url.pathname + query)
  const number = Number(params.number)
  const { standing } = await sheetView(ctx, actor, year, String(number), wished)
  return to(
    number < standing.marks.length ? addressIn(locale, 'jurySheet', { year, number: number + 1 }) + query : desk,
  )
})

const typedScores = (values: Reply['values']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, number][] =>
      name.startsWith('score.') && typeof value === 'string' && /^\d+$/.test(value)
        ? [[name.slice('score.'.length), Number(value)]]
        : [],
    ),
  )

/** What a plain form brought back, as the sheet shows it. */
function returnedOf(reply: Reply | Collided | undefined): Returned {
  if (!reply) return nothingReturned
  if ('collided' in reply) return { ...nothingReturned, answers: reply.collided, collided: true }
  const errors = Object.fromEntries(Object.entries(reply.errors).map(([name, texts]) => [name, texts[0] ?? '']))
  const { pick, note, reason } = reply.values
  if (reply.intent === 'recuse') return { ...nothingReturned, errors, reason: String(reason ?? '') }
  const answers = { scores: typedScores(reply.values), pick: pick ? Number(pick) : null, note: String(note ?? '') }
  return { ...nothingReturned, answers, errors }
}

export default function JurySheet() {
  const { view, program } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply | Collided>()
  const asked = Number(useSearchParams()[0].get('bilde'))
  const formErrors = reply && 'formErrors' in reply ? reply.formErrors : []
  const told: SheetTold = {
    view,
    returned: returnedOf(reply),
    asked: Number.isInteger(asked) && asked > 0 ? asked : null,
  }
  return (
    <>
      {formErrors.map((text) => (
        <Notice key={text} tone="danger" live>
          <p>{text}</p>
        </Notice>
      ))}
      <div id="jury-program" data-told={JSON.stringify(told)}>
        <JuryProgram told={told} />
      </div>
      <ProgramScripts program={program} />
    </>
  )
}
