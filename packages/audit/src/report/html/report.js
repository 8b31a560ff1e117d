// Runs inside the report, without any help: the other language, and the answers as a file.
;(() => {
  const page = document.documentElement
  const title = document.querySelector('title')
  const button = document.getElementById('language')
  const form = document.getElementById('answers')
  const saved = document.getElementById('saved')
  const isChinese = () => page.lang === 'zh-CN'

  button.addEventListener('click', () => {
    page.lang = isChinese() ? 'en' : 'zh-CN'
    title.textContent = isChinese() ? title.dataset.zh : title.dataset.en
    button.textContent = isChinese() ? 'English' : '中文'
    button.lang = isChinese() ? 'en' : 'zh-CN'
  })

  form.addEventListener('submit', event => {
    event.preventDefault()
    const answers = {}
    for (const field of form.querySelectorAll('[data-question]')) {
      const chosen = field.querySelector('input:checked')
      const note = field.querySelector('textarea').value.trim()
      if (chosen) answers[field.dataset.question] = note ? { answer: chosen.value, note } : { answer: chosen.value }
    }
    const text = JSON.stringify({ on: new Date().toISOString(), answers }, null, 2)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    link.download = 'answers.json'
    link.click()
    const told = isChinese() ? saved.dataset.zh : saved.dataset.en
    saved.textContent = told.replace('{{count}}', String(Object.keys(answers).length))
  })
})()
