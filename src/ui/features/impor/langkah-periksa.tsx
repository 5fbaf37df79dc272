import { Tabs } from '@mantine/core'
import { angka } from '../../lib/format'
import { teksImpor } from '../../text/impor'
import type { PutusProps } from './studio-draf'
import classes from './langkah-periksa.module.css'
import { countMasalah, countUsul } from './ringkasan-simpan'
import { TabelMasalah } from './tabel-masalah'
import { TabelUsul } from './tabel-usul'

/** The third step: what is wrong in the files, and what the program offers to repair. */
export function LangkahPeriksa({ draf, onPutus }: PutusProps): React.JSX.Element {
  const [masalah, usul] = [countMasalah(draf.ringkasan), countUsul(draf.ringkasan)]
  return (
    <Tabs
      defaultValue={usul > 0 && masalah === 0 ? 'usul' : 'masalah'}
      classNames={{ root: classes.periksa, panel: classes.panel }}
      keepMounted={false}
    >
      <Tabs.List>
        <Tabs.Tab value="masalah" data-testid="tab-masalah">{`${teksImpor.masalah} (${angka(masalah)})`}</Tabs.Tab>
        <Tabs.Tab value="usul" data-testid="tab-usul">{`${teksImpor.usul} (${angka(usul)})`}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="masalah">
        <TabelMasalah draf={draf} />
      </Tabs.Panel>
      <Tabs.Panel value="usul">
        <TabelUsul draf={draf} onPutus={onPutus} />
      </Tabs.Panel>
    </Tabs>
  )
}
