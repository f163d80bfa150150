import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Art } from '#app/ui/kit/art.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { FieldLabels, type Labels } from '#app/ui/kit/labels.ts'
import { Pager } from '#app/ui/kit/pager.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { COLUMNS, Gallery, picture, ROWS } from './gallery.tsx'

const html = renderToStaticMarkup(<Gallery />)

/** Every start tag of a kind, as a table of its attributes. */
function tags(markup: string, name: string): Record<string, string>[] {
  return [...markup.matchAll(new RegExp(`<(?:${name})\\b([^>]*)>`, 'g'))].map((match) =>
    Object.fromEntries(
      [...(match[1] ?? '').matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map((pair) => [pair[1] ?? '', pair[2] ?? '']),
    ),
  )
}
const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '')

describe('every part on one page', () => {
  it('gives no two things the same id', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('labels every control with a label that is tied to it', () => {
    const labelled = new Set(tags(html, 'label').map((label) => label.for))
    const controls = tags(html, 'input|select|textarea')
    expect(controls.length).toBeGreaterThan(20)
    expect(controls.filter((control) => !control.id || !labelled.has(control.id))).toEqual([])
  })

  it('points only at descriptions that are there', () => {
    const described = tags(html, 'input|select|textarea|fieldset').flatMap((tag) =>
      (tag['aria-describedby'] ?? '').split(' ').filter(Boolean),
    )
    expect(described).toHaveLength(8)
    expect(described.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('leads from the summary to every field that is wrong, and marks that field', () => {
    const hrefs = tags(html.slice(html.indexOf('error-summary'), html.indexOf('</ul>')), 'a').map(
      (link) => link.href ?? '',
    )
    expect(hrefs).toEqual(['#field-title', '#field-kind'])
    for (const href of hrefs) {
      const control = tags(html, 'input').find((tag) => tag.id === href.slice(1))
      expect(control?.['aria-invalid']).toBe('true')
    }
  })

  it('has one h1 and never skips a level', () => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('names every picture and holds its place', () => {
    const images = tags(html, 'img')
    expect(images.length).toBeGreaterThan(3)
    expect(images.filter((image) => !image.alt || !image.width || !image.height)).toEqual([])
  })

  it('sends no button by accident: those that only count say so', () => {
    const counting = tags(html, 'button').filter((button) => button.class?.includes('stepper'))
    expect(counting.map((button) => [button.type, button['aria-label']])).toEqual([
      ['button', 'Én færre'],
      ['button', 'Én til'],
    ])
  })
})

describe('a field', () => {
  it.each([
    ['neither help nor error', {}, undefined],
    ['help alone', { help: 'Slik' }, 'field-a-help'],
    ['error alone', { error: 'Feil' }, 'field-a-error'],
    ['both, help first', { help: 'Slik', error: 'Feil' }, 'field-a-help field-a-error'],
  ])('is described by %s', (_, props, expected) => {
    const input = tags(renderToStaticMarkup(<TextField label="A" name="a" {...props} />), 'input')[0]
    expect(input?.['aria-describedby']).toBe(expected)
    expect(input?.['aria-invalid']).toBe('error' in props ? 'true' : undefined)
  })

  it('has an id that follows from its name', () => {
    expect(fieldId('works[0].title')).toBe('field-works[0].title')
    expect(renderToStaticMarkup(<TextField label="A" name="works[0].title" />)).toContain('for="field-works[0].title"')
  })
})

describe('a table', () => {
  it('says what to do when it has no rows', () => {
    const empty = renderToStaticMarkup(
      <DataTable
        caption="Ingen"
        columns={COLUMNS}
        rows={[]}
        rowKey={(row) => row.id}
        empty={<p>Åpne utlysningen</p>}
      />,
    )
    expect(empty).toBe('<p>Åpne utlysningen</p>')
  })

  it('labels each cell for the phone, except the name of the row and what speaks for itself', () => {
    const table = renderToStaticMarkup(
      <DataTable caption="Rader" columns={COLUMNS} rows={ROWS.slice(0, 1)} rowKey={(row) => row.id} empty="" />,
    )
    expect(tags(table, 'td').map((cell) => cell['data-label'])).toEqual(['Kommune', 'Snitt', 'Besøk', undefined])
    expect(tags(table, 'th').map((cell) => cell.scope)).toEqual(['col', 'col', 'col', 'col', 'col', 'row'])
  })

  it('tells which column it is sorted by, and only that', () => {
    expect(tags(html, 'th').map((cell) => cell['aria-sort'])).toEqual([
      undefined,
      undefined,
      'descending',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('art', () => {
  const render = (over: Parameters<typeof picture>[0]) =>
    renderToStaticMarkup(<Art picture={picture(over)} sizes="100vw" alt="Verk" />)

  it('offers AVIF, WebP and JPEG of every size it has, and none larger than itself', () => {
    const full = render({ width: 900, height: 600 })
    expect(tags(full, 'source').map((source) => source.type)).toEqual(['image/avif', 'image/webp'])
    expect(full).toContain(
      'srcSet="/bilder/demo-1/320.avif 320w, /bilder/demo-1/640.avif 640w, /bilder/demo-1/1280.avif 900w"',
    )
    expect(full).not.toContain('2048')
  })

  it.each(['preview', 'failed'] as const)('shows the previews alone when it is at %s', (stage) => {
    const early = render({ stage })
    expect(tags(early, 'source')).toEqual([])
    expect(tags(early, 'img')[0]?.srcSet).toBe('/bilder/demo-1/320.jpg 320w, /bilder/demo-1/640.jpg 640w')
  })

  it('lets nothing but a data picture and a colour into its style', () => {
    const hostile = render({ placeholder: 'x") ; background: url(https://ond.example/', colour: 'red; color: blue' })
    expect(hostile).not.toContain('ond.example')
    expect(hostile).not.toContain('blue')
    expect(render({ placeholder: 'data:image/webp;base64,AAAA', colour: '#a1b2c3' })).toContain(
      'background-color:#a1b2c3',
    )
  })
})

it('leaves out what has nothing to say', () => {
  expect(renderToStaticMarkup(<ErrorSummary title="Feil" errors={[]} />)).toBe('')
  expect(renderToStaticMarkup(<Pager label="Sider" position="Side 1 av 1" />)).toBe('')
  expect(html).not.toContain('Utelatt')
})

it('names the fields in a summary that stands above them, on the second way through', () => {
  const form = (
    <>
      <ErrorSummary
        title="Feil"
        errors={[
          { href: `#${fieldId('city')}`, text: 'Fyll ut dette feltet.' },
          { href: `#${fieldId('year')}`, text: 'Året må være fra 2007.' },
          { href: `#${fieldId('lists')}`, text: 'Velg minst én.' },
          { href: `#${fieldId('copies')}`, text: 'Skriv et helt tall.' },
          { href: '#innhold', text: 'Noen andre har endret dette.' },
        ]}
      />
      <TextField label="Sted" name="city" error="Fyll ut dette feltet." />
      <TextField label="Året" name="year" error="Året må være fra 2007." />
      <TextField label="Hva vil du ha?" name="lists" error="Velg minst én." />
      <TextField label="Et annet sted" name="city" id="other" />
      <TextField label="Hvor mange?" name="copies" />
      <TextField label="Hvor mange?" name="copies" id="field-copies-2" error="Skriv et helt tall." />
    </>
  )
  const labels: Labels = new Map()
  const through = () => renderToStaticMarkup(<FieldLabels.Provider value={labels}>{form}</FieldLabels.Provider>)
  const said = (markup: string) => [...markup.matchAll(/<a href="[^"]*">([^<]*)/g)].map(([, text]) => text)
  expect(said(through())[0]).toBe('Fyll ut dette feltet.')
  expect(said(through())).toEqual([
    'Sted: Fyll ut dette feltet.',
    'Året må være fra 2007.',
    'Hva vil du ha? Velg minst én.',
    'Hvor mange? Skriv et helt tall.',
    'Noen andre har endret dette.',
  ])
  // Where two forms have a field of the same name, the one that is wrong is led to.
  expect(through()).toContain('href="#field-copies-2"')
  // Where nobody gathers, nothing is said twice.
  expect(said(renderToStaticMarkup(form))[0]).toBe('Fyll ut dette feltet.')
})
