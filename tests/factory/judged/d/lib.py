# what the judges of the ninth and tenth set shared, under this judge's letter
import os,sys
os.environ['JUDGE']='d'
sys.path.insert(0,os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from common import *
