import { Tabs } from '@mantine/core'
import { useState } from 'react'
import type { DrafImpor, LembarStudio } from '../../../contract/impor'
import type { AturanLembar } from '../../../domain/impor/aturan-lembar'
import { jenisLembar } from '../../../domain/impor/jenis-lembar'
import { teksImpor } from '../../text/impor'
import { halanganOf, missingMedan } from './aturan-suntingan'
import { IsiLembar } from './isi-lembar'
import classes from './langkah-kolom.module.css'
import type { Suntingan } from './use-suntingan'

/** The second step: which sheets are taken, where their header is, and what each column holds. */
export function LangkahKolom(props: Suntingan & { readonly draf: DrafImpor }): React.JSX.Element {
  const { draf, aturan, isBerubah, isSibuk, onSunting, onTerapkan } = props
  const [pilihan, setPilihan] = useState(() =>
    Math.max(
      0,
      aturan.findIndex((a) => a.jenis !== null)
    )
  )
  const [lembar, kini] = [draf.lembar[pilihan], aturan[pilihan]]
  const replaced = (next: AturanLembar): readonly AturanLembar[] => aturan.map((a, i) => (i === pilihan ? next : a))
  return (
    <Tabs
      orientation="vertical"
      value={String(pilihan)}
      onChange={(value) => value !== null && setPilihan(Number(value))}
      classNames={{ root: classes.kolom, list: classes.list, tab: classes.tab, tabLabel: classes.tabLabel, panel: classes.panel }}
    >
      <Tabs.List aria-label={teksImpor.lembar}>
        {draf.lembar.map((l, i) => (
          <Tabs.Tab key={`${l.aturan.berkas} ${l.aturan.lembar}`} value={String(i)} data-testid={`lembar-${i}`}>
            <TandaLembar lembar={l} aturan={aturan[i] ?? l.aturan} isBanyakBerkas={draf.berkas.length > 1} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={String(pilihan)}>
        {lembar && kini && (
          <IsiLembar
            key={pilihan}
            lembar={lembar}
            aturan={kini}
            halangan={halanganOf(aturan)}
            isBerubah={isBerubah}
            isSibuk={isSibuk}
            onSunting={(next) => onSunting(replaced(next))}
            onBacaLagi={(next) => void onTerapkan(replaced(next))}
          />
        )}
      </Tabs.Panel>
    </Tabs>
  )
}

type TandaProps = { readonly lembar: LembarStudio; readonly aturan: AturanLembar; readonly isBanyakBerkas: boolean }

function TandaLembar({ lembar, aturan, isBanyakBerkas }: TandaProps): React.JSX.Element {
  const isKurang = missingMedan(aturan).length > 0
  return (
    <span className={classes.tanda} data-ditinggal={aturan.jenis === null || undefined}>
      <span className={classes.nama} title={aturan.lembar}>
        {aturan.lembar}
      </span>
      {isBanyakBerkas && (
        <span className={classes.rinci} title={lembar.namaBerkas}>
          {lembar.namaBerkas}
        </span>
      )}
      <span className={classes.rinci}>
        {aturan.jenis === null
          ? teksImpor.tidakDiambil1
          : `${jenisLembar[aturan.jenis].nama}, ${teksImpor.jumlahBaris(lembar.jumlahBaris)}`}
      </span>
      {lembar.isTersembunyi && <span className={classes.rinci}>{teksImpor.lembarTersembunyi}</span>}
      {isKurang && <b className={classes.kurang}>{teksImpor.perluKolom}</b>}
    </span>
  )
}
