import { Center, Loader, Text } from '@mantine/core'
import { teksBingkai } from '../text/bingkai'
import type { Feature } from './features'
import { useScreen } from './load-screen'
import { ScreenBoundary } from './screen-boundary'
import { useSesi } from '../lib/sesi'

/** The screen that is open. When one breaks, the frame and the other screens go on. */
export function Screen({ feature }: { readonly feature: Feature | null }): React.JSX.Element {
  const sesi = useSesi()
  const isBoleh = feature?.hak === undefined || sesi?.hak.includes(feature.hak)
  if (!feature || !isBoleh) {
    return (
      <Center h="100%">
        <Text c="dimmed">{feature ? teksBingkai.layarTanpaHak : teksBingkai.layarTidakAda}</Text>
      </Center>
    )
  }
  return (
    <ScreenBoundary key={feature.id}>
      <Layar feature={feature} />
    </ScreenBoundary>
  )
}

function Layar({ feature }: { readonly feature: Feature }): React.JSX.Element {
  const layar = useScreen(feature)
  return (
    layar ?? (
      <Center h="100%">
        <Loader />
      </Center>
    )
  )
}
