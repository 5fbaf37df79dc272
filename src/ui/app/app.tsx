import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { notifyDone, notifyProblem } from '../lib/notify'
import { bridge } from '../lib/bridge'
import { queryClient } from '../lib/use-ask'
import { theme } from '../theme/theme'
import { Frame } from './frame'
import { Gerbang } from './gerbang'
import classes from './pesan.module.css'

// a command that is refused says so, whichever screen ran it
queryClient.setDefaultOptions({ ...queryClient.getDefaultOptions(), mutations: { onError: notifyProblem } })

bridge.on('inti.pulih', ({ pesan }) => notifyDone(pesan))

/** The whole window. */
export function App(): React.JSX.Element {
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <QueryClientProvider client={queryClient}>
        <Notifications position="top-right" classNames={{ root: classes.tempat, notification: classes.pesan }} />
        <Gerbang>
          <Frame />
        </Gerbang>
      </QueryClientProvider>
    </MantineProvider>
  )
}
