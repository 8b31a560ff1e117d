import icons from './icons.json' with { type: 'json' }

/** A drawing there is. Each is a row of icons.json: lines in a box of 24 by 24. */
export type IconName = keyof typeof icons

export interface IconProps {
  readonly name: IconName
}

/** A line drawing beside words, never instead of them: a screen reader does not hear it. Takes the ink of the words. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="yq-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icons[name].map(line => (
        <path key={line} d={line} />
      ))}
    </svg>
  )
}
