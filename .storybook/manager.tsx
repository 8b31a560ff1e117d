import React from 'react'
import { addons, types } from 'storybook/manager-api'
import { create } from 'storybook/theming'
import { SaidPanel } from './said-panel.tsx'

/** Storybook's own frame looks like the house: paper, ink, one deep green. */
addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: '银桥 Yinqiao',
    brandTarget: '_self',
    appBg: '#faf7f0',
    appContentBg: '#ffffff',
    appPreviewBg: '#faf7f0',
    appBorderColor: '#d9d2c2',
    barBg: '#ffffff',
    barSelectedColor: '#0f5145',
    barTextColor: '#1d1c19',
    colorPrimary: '#0f5145',
    colorSecondary: '#0f5145',
    textColor: '#1d1c19',
    textMutedColor: '#4a4740',
  }),
})

// First among the panels: how a part sounds is half of what a designer decides.
addons.register('yinqiao', () => {
  addons.add('yinqiao/said-panel', {
    type: types.PANEL,
    title: '会说什么',
    render: ({ active }) => <SaidPanel active={active ?? false} />,
  })
})
