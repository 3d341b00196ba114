import Diagnostics
import SpecModel
