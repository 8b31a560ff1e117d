import { LinkTile } from '@yinqiao/react/link-tile'
import { Frame } from '../frame.tsx'
import type { ScreenProps } from '../screen.ts'

/** Who is in front of the screen: the people of the demo, a large row each. */
export default function CustomerScreen(screen: ScreenProps<'customer'>) {
  return (
    <Frame screen={screen}>
      {screen.view.facts.listDemoCustomers?.map(({ id, name, about }) => (
        <LinkTile key={id} icon="person" note={about} onPress={() => screen.answer({ customerId: id, name })}>
          {name}
        </LinkTile>
      ))}
    </Frame>
  )
}
