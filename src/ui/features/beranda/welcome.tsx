import { UnstyledButton } from '@mantine/core'
import { IconBuildingCommunity, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { loadContoh } from '../../lib/load-contoh'
import { pergiKe } from '../../lib/lokasi'
import { teksBeranda } from '../../text/beranda'
import { Scene } from './scene'
import { BilaBerhak } from '../../components/bila-berhak'
import classes from './welcome.module.css'

/** Shown while there is no data: what the application does, and the two ways to begin. */
export function Welcome(): React.JSX.Element {
  const [loading, setLoading] = useState(false)
  const openContoh = async (): Promise<void> => {
    setLoading(true)
    await loadContoh()
    setLoading(false)
  }
  return (
    <div className={classes.welcome}>
      <div className={classes.hero}>
        <div>
          <h2 className={classes.sambutan}>{teksBeranda.sambutan}</h2>
          <p className={classes.penjelasan}>{teksBeranda.penjelasan}</p>
        </div>
        <Scene />
      </div>
      <BilaBerhak hak="DATA">
        <h3 className={classes.mulai}>{teksBeranda.mulai}</h3>
      </BilaBerhak>
      <BilaBerhak hak="DATA">
        <div className={classes.choices}>
          <Choice
            testId="buka-contoh"
            icon={<IconBuildingCommunity size={28} stroke={1.5} />}
            judul={teksBeranda.bukaContoh}
            rinci={teksBeranda.bukaContohRinci}
            catatan={teksBeranda.bukaContohCatatan}
            disabled={loading}
            onClick={() => void openContoh()}
          />
          <Choice
            testId="impor-siasn"
            icon={<IconFileSpreadsheet size={28} stroke={1.5} />}
            judul={teksBeranda.impor}
            rinci={teksBeranda.imporRinci}
            catatan={teksBeranda.imporCatatan}
            disabled={loading}
            onClick={() => pergiKe('/impor')}
          />
        </div>
      </BilaBerhak>
    </div>
  )
}

type ChoiceProps = {
  readonly testId: string
  readonly icon: React.ReactNode
  readonly judul: string
  readonly rinci: string
  readonly catatan: string
  readonly disabled: boolean
  readonly onClick: () => void
}

function Choice({ testId, icon, judul, rinci, catatan, disabled, onClick }: ChoiceProps): React.JSX.Element {
  return (
    <UnstyledButton className={classes.choice} data-testid={testId} disabled={disabled} onClick={onClick}>
      <span className={classes.icon}>{icon}</span>
      <span>
        <span className={classes.judul}>{judul}</span>
        <span className={classes.rinci}>{rinci}</span>
        <span className={classes.catatan}>{catatan}</span>
      </span>
    </UnstyledButton>
  )
}
