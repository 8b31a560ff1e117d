import '@testing-library/jest-dom/vitest'
import '@yinqiao/tokens/tokens.css'
import '@yinqiao/react/styles.css'
import '@yinqiao/flows/styles.css'
