import { Center, Loader } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useKunciMenunggu } from '../lib/kunci-pemulihan'
import { useAsk } from '../lib/use-ask'
import { useGiat } from '../lib/use-giat'

const GerbangScreen = lazy(async () => ({ default: (await import('../features/gerbang/gerbang-screen')).GerbangScreen }))

const LembarKunci = lazy(async () => ({ default: (await import('../features/gerbang/lembar-kunci')).LembarKunci }))

/** Shows the application to whoever has come in, and what stands before it to whoever has not. */
export function Gerbang({ children }: { readonly children: ReactNode }): React.JSX.Element | null {
  const { data: keadaan } = useAsk('gerbang.keadaan', null)
  const menunggu = useKunciMenunggu()
  const isDalam = keadaan?.jenis === 'TERBUKA'
  useForgetOnLock(isDalam, menunggu !== null)
  useGiat(keadaan?.jenis === 'TERBUKA' && keadaan.kunciSetelah !== null)
  if (!keadaan) return null
  if (isDalam && menunggu === null) return <>{children}</>
  return (
    <Suspense fallback={<Tunggu />}>
      {menunggu?.kunci ? <LembarKunci kunci={menunggu.kunci} /> : isDalam ? <Tunggu /> : <GerbangScreen keadaan={keadaan} />}
    </Suspense>
  )
}

const Tunggu = (): React.JSX.Element => (
  <Center h="100vh">
    <Loader />
  </Center>
)

/** Once the door is shown, the page is loaded anew: nothing of the data that was on it stays in its memory. The place is kept. */
function useForgetOnLock(isDalam: boolean, isMenunggu: boolean): void {
  const pernahDalam = useRef(false)
  useEffect(() => {
    if (isDalam) pernahDalam.current = true
    else if (pernahDalam.current && !isMenunggu) window.location.reload()
  }, [isDalam, isMenunggu])
}
