import { Fragment, type ReactNode } from 'react'
import type { Block, Inline } from '#app/kernel/prose-blocks.ts'
import { Heading } from './heading.tsx'

function Words({ of }: { of: readonly Inline[] }): ReactNode {
  return of.map((inline, place) => {
    // The words of a text that is not edited on the page keep their places.
    const key = `${place}`
    if (inline.kind === 'text') return <Fragment key={key}>{inline.text}</Fragment>
    if (inline.kind === 'break') return <br key={key} />
    const inner = <Words of={inline.of} />
    if (inline.kind === 'strong') return <strong key={key}>{inner}</strong>
    if (inline.kind === 'em') return <em key={key}>{inner}</em>
    return (
      <a key={key} href={inline.href}>
        {inner}
      </a>
    )
  })
}

function OneBlock({ block, headingLevel }: { block: Block; headingLevel: 2 | 3 }) {
  if (block.kind === 'rule') return <hr />
  if (block.kind === 'paragraph')
    return (
      <p>
        <Words of={block.of} />
      </p>
    )
  if (block.kind === 'heading')
    return (
      <Heading level={block.level === 2 ? headingLevel : headingLevel === 2 ? 3 : 4}>
        <Words of={block.of} />
      </Heading>
    )
  if (block.kind === 'quote')
    return (
      <blockquote>
        <Blocks blocks={block.of} headingLevel={headingLevel} />
      </blockquote>
    )
  const items = block.items.map((item, place) => (
    <li key={`${place}`}>
      {item.length === 1 && item[0]?.kind === 'paragraph' ? (
        <Words of={item[0].of} />
      ) : (
        <Blocks blocks={item} headingLevel={headingLevel} />
      )}
    </li>
  ))
  return block.ordered ? <ol start={block.start === 1 ? undefined : block.start}>{items}</ol> : <ul>{items}</ul>
}

function Blocks({ blocks, headingLevel }: { blocks: readonly Block[]; headingLevel: 2 | 3 }) {
  return blocks.map((block, place) => <OneBlock key={`${place}`} block={block} headingLevel={headingLevel} />)
}

/** Words that a person wrote with simple marks. `headingLevel` is that of the highest headings in them. */
export function ProseBlocks({ blocks, headingLevel = 2 }: { blocks: readonly Block[]; headingLevel?: 2 | 3 }) {
  return (
    <div className="prose">
      <Blocks blocks={blocks} headingLevel={headingLevel} />
    </div>
  )
}
