package p

import 'fmt'
import 'f'
