import type { LetterPart, LetterPicture } from '#app/domains/outreach/newsletter/newsletter.ts'
import { ProseBlocks } from '#app/ui/kit/prose-blocks.tsx'

const Shown = ({ picture }: { picture: LetterPicture }) => (
  <img src={picture.src} width={picture.width} height={picture.height} alt={picture.alt} loading="lazy" />
)

function Part({ part }: { part: LetterPart }) {
  switch (part.kind) {
    case 'words':
      return <ProseBlocks blocks={part.blocks} />
    case 'events':
      return (
        <section className="letter-part">
          <h2>{part.title}</h2>
          <ul className="plain-list">
            {part.events.map(({ title, when, place, href }) => (
              <li key={href + when}>
                <a href={href}>{title}</a>
                <span>{when}</span>
                <span className="soft">{place}</span>
              </li>
            ))}
          </ul>
        </section>
      )
    case 'artists':
      return (
        <section className="letter-part">
          <h2>{part.title}</h2>
          <ul className="plain-list letter-part__artists">
            {part.artists.map(({ name, more, href, picture }) => (
              <li key={href}>
                {picture && <Shown picture={picture} />}
                <a href={href}>{name}</a>
                <span className="soft">{more}</span>
              </li>
            ))}
          </ul>
        </section>
      )
    case 'work':
      return (
        <figure className="letter-part letter-part__work">
          {part.picture && <Shown picture={part.picture} />}
          <figcaption>
            <a href={part.href}>{part.artist}</a> <cite>{part.title}</cite>
            <span className="soft">{part.label}</span>
          </figcaption>
        </figure>
      )
    case 'lines':
      return (
        <section className="letter-part">
          <h2>{part.title}</h2>
          <ul className="plain-list">
            {part.lines.map(({ what, when }) => (
              <li key={what + when}>
                <strong>{what}</strong>
                <span>{when}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={part.href}>{part.link}</a>
          </p>
        </section>
      )
    case 'news':
      return (
        <section className="letter-part">
          <h2>{part.title}</h2>
          <ul className="plain-list">
            {part.items.map(({ title, summary, date, href }) => (
              <li key={href}>
                <a href={href}>{title}</a>
                <span className="soft">{date}</span>
                <span>{summary}</span>
              </li>
            ))}
          </ul>
        </section>
      )
    case 'link':
      return (
        <p className="letter-part">
          <a className="way-on" href={part.href}>
            {part.link}
          </a>
        </p>
      )
  }
}

/** A newsletter's content as a part of a page: the same pieces as in the letter. */
export function LetterParts({ parts }: { parts: readonly LetterPart[] }) {
  return (
    <div className="stack stack--loose">
      {parts.map((part, place) => (
        <Part key={`${place}`} part={part} />
      ))}
    </div>
  )
}
